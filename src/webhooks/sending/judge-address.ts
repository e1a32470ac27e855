import { isIP } from 'node:net';
import { isPublicAddress } from './is-public-address.js';

const LONGEST = 500;

/**
 * What is wrong with an address as it is entered, in German; null where nothing is. What its name leads to is looked at when something is
 * sent. `targets`: only https into the internet, or one's own networks and http too.
 */
export function judgeAddress(address: string, targets: 'public' | 'any'): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || address.length > LONGEST)
    return 'Bitte geben Sie eine vollständige Adresse an, etwa https://www.beispiel.example/kurskreis.';
  if (url.protocol !== 'https:' && !(targets === 'any' && url.protocol === 'http:'))
    return 'Die Adresse muss mit https:// beginnen.';
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return 'Die Adresse darf weder Zugangsdaten noch ein # enthalten.';
  return targets === 'public' && isPrivateHost(url.hostname)
    ? 'Diese Adresse liegt in einem eigenen Netz. Dorthin wird nichts zugestellt.'
    : null;
}

function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return !host.includes('.') || /(^|\.)(localhost|local|internal)\.?$/.test(host);
}
