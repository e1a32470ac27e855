/** What a browser takes for no page of this house, or drops from an address on its way and then reads another one. */
const ELSEWHERE = /^(?!\/)|^\/[/\\]|[\\\p{Cc}\s]/u;

/** The page that somebody wished to go on with; the start page where it is none of this house. No link may use us as a springboard. */
export function ownPage(wish: string | undefined): string {
  return wish === undefined || ELSEWHERE.test(wish) ? '/' : wish;
}
