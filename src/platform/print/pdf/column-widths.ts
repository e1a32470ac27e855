/** What a column asks for. */
export interface ColumnWish {
  readonly share: number;
  /** The width of its longest word in points. */
  readonly least: number;
}

/**
 * The widths of columns: by their shares, but none narrower than its longest word where the table can give that; where it cannot, only
 * the words that ask for most are broken. Their sum is the whole width.
 */
export function columnWidths(wishes: readonly ColumnWish[], width: number): number[] {
  const least = levelled(
    wishes.map((wish) => wish.least),
    width,
  );
  const fixed = new Set<number>();
  for (;;) {
    const free = width - [...fixed].reduce((sum, at) => sum + (least[at] ?? 0), 0);
    const shares = wishes.reduce((sum, { share }, at) => (fixed.has(at) ? sum : sum + share), 0);
    const widths = wishes.map(({ share }, at) =>
      fixed.has(at) ? (least[at] ?? 0) : (share / shares) * free,
    );
    const tight = widths.findIndex((each, at) => !fixed.has(at) && each < (least[at] ?? 0));
    if (tight === -1 || fixed.size === wishes.length - 1) return widths;
    fixed.add(tight);
  }
}

/** Cuts the largest to one level, so that all together fit. */
function levelled(values: readonly number[], width: number): number[] {
  let room = width;
  const rising = values.toSorted((a, b) => a - b);
  for (const [at, value] of rising.entries()) {
    const level = room / (rising.length - at);
    if (value > level) return values.map((each) => Math.min(each, level));
    room -= value;
  }
  return [...values];
}
