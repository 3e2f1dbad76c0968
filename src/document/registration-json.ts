import type { Registration } from "./registration";

/** The registration as the bytes of a JSON file, the same for the same data. */
export function registrationJson(registration: Registration): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(registration, null, 1)}\n`);
}
