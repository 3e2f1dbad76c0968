/** `npm start`: builds the page, serves it and opens it. `PORT=3001 npm start` takes another port. */
import { open } from "./open.mjs";
import { serve } from "./server.mjs";

try {
  const address = await serve({ port: Number(process.env.PORT ?? 3000) });
  console.log(`Điển hình: ${address} (Ctrl+C: dừng)`);
  open(address);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
