/** What a column asks for. */
export interface ColumnWish {
  readonly share: number;
  /** The width of its longest word in points. */
  readonly least: number;
}

/** No word takes more than this share of the table from the other columns. */
const MOST = 0.5;

/**
 * The widths of columns: by their shares, but none narrower than its longest word where the table can give that. Their sum is the
 * whole width.
 */
export function columnWidths(wishes: readonly ColumnWish[], width: number): number[] {
  const least = wishes.map((wish) => Math.min(wish.least, width * MOST));
  const needed = least.reduce((sum, each) => sum + each, 0);
  if (needed >= width) return least.map((each) => (each / needed) * width);
  const fixed = new Set<number>();
  for (;;) {
    const free = width - [...fixed].reduce((sum, at) => sum + (least[at] ?? 0), 0);
    const shares = wishes.reduce((sum, { share }, at) => (fixed.has(at) ? sum : sum + share), 0);
    const widths = wishes.map(({ share }, at) =>
      fixed.has(at) ? (least[at] ?? 0) : (share / shares) * free,
    );
    const tight = widths.findIndex((each, at) => !fixed.has(at) && each < (least[at] ?? 0));
    if (tight === -1) return widths;
    fixed.add(tight);
  }
}
