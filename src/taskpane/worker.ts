import { serve } from "./worker/serve";

serve(self as unknown as Parameters<typeof serve>[0]);
