/** A name of the internet: labels of letters, digits and hyphens, at least two of them. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/**
 * “Seite, die den Kursfinder einbetten darf”: reads `www.gemeinde.example` or an address of such a site and returns its origin,
 * `https://www.gemeinde.example`. Null for anything else: what goes into a header must be nothing but a host, without wildcard, port or path.
 */
export function parseFrameHost(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '');
  return HOST.test(host) ? `https://${host}` : null;
}
