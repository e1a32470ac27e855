/**
 * The page to go on with after the sign-in. Only addresses of this application: a link from elsewhere must not use the sign-in
 * as a springboard to a foreign site.
 */
export function ownAddress(wish: string | null): string {
  if (wish === null || !wish.startsWith('/') || wish.startsWith('//') || wish.includes('\\')) return '/';
  return wish.startsWith('/anmelden') ? '/' : wish;
}
