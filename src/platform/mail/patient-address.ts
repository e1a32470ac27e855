/** How long a mail server may say nothing, in milliseconds. A worker holds one of its places and a line to the database meanwhile. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/**
 * The address of the mail server with how long it may keep a worker waiting, where the address does not say that itself
 * (`smtp://…?socketTimeout=120000`). Without it, a server that goes silent would hold a worker for ten minutes with each mail.
 */
export function patientAddress(address: string): string {
  const url = new URL(address);
  for (const [name, milliseconds] of Object.entries(PATIENCE))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(milliseconds));
  return url.toString();
}
