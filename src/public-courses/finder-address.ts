/** Where the public course finder begins. Members have their own courses under `/kurse`, so it is not there. */
export const FINDER = '/kursfinder';

/** A whole address of the finder. */
export function finderUrl(publicUrl: string, path = ''): string {
  return `${publicUrl}${FINDER}${path}`;
}
