import type { Offering } from '../../api/types.js';

/** The way to a new case that begins with what a course says: Kurstyp, level, the wish, and the Gemeinde that was asked for. */
export function newCaseWay(
  { id, formatCode, nextEntry }: Pick<Offering, 'id' | 'formatCode' | 'nextEntry'>,
  ags: string | null,
): string {
  const search = new URLSearchParams({
    kurs: id,
    kurstyp: formatCode,
    ...(nextEntry === null ? {} : { niveau: nextEntry.level }),
    ...(ags === null ? {} : { ort: ags }),
  });
  return `/faelle/neu?${search.toString()}`;
}
