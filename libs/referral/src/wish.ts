/**
 * “Wunsch”: a course of its own, or any of a Kurstyp. Several wishes share the one position of their case; the first are the dearest.
 * Without a wish, every course of the Kurstyp that the case needs will do.
 */
export type Wish =
  | { readonly kind: 'format'; readonly formatCode: string }
  | { readonly kind: 'offering'; readonly offeringId: string };

/** More wishes than this are none. */
export const MOST_WISHES = 8;

/** An offering, as far as wishes look at it. */
interface Wished {
  readonly offeringId: string;
  readonly formatCode: string;
}

/**
 * “Rang des Wunsches” that an offering fulfils, 0 the dearest; null where none does. A case without wishes wishes its own Kurstyp.
 */
export function wishRank(
  { wishes, formatCode }: { readonly wishes: readonly Wish[]; readonly formatCode: string },
  offering: Wished,
): number | null {
  if (wishes.length === 0) return formatCode === offering.formatCode ? 0 : null;
  const rank = wishes.findIndex((wish) =>
    wish.kind === 'format'
      ? wish.formatCode === offering.formatCode
      : wish.offeringId === offering.offeringId,
  );
  return rank === -1 ? null : rank;
}

/** Two wishes with the same key are the same wish. */
export function wishKey(wish: Wish): string {
  return wish.kind === 'format' ? `format ${wish.formatCode}` : `offering ${wish.offeringId}`;
}
