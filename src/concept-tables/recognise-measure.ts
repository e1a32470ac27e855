import { ok, refuse, type Result } from '#libs/kernel';
import type { WholeMeasure } from '#libs/measure';
import type { ConceptContents } from './concept-contents.js';
import type { ImportedMeasure } from './imported-measure.js';
import { titleKey } from './title-key.js';

/**
 * “Maßnahme wiedererkennen”: by its title; by its number only where a table brought it before, so that a foreign count never overwrites
 * somebody's measure. Null: a new one. Refuses `number-taken` (facts: number, title).
 */
export function recogniseMeasure(
  { number, title }: Pick<ImportedMeasure, 'number' | 'title'>,
  { measures, imported }: Pick<ConceptContents, 'measures' | 'imported'>,
): Result<WholeMeasure | null> {
  const key = titleKey(title);
  const sameTitle = measures.find(({ measure }) => titleKey(measure.title) === key);
  if (sameTitle !== undefined) return ok(sameTitle);
  const sameNumber = measures.find(({ measure }) => measure.number === number);
  if (sameNumber === undefined) return ok(null);
  if (imported.has(sameNumber.measure.id)) return ok(sameNumber);
  return refuse(
    'number-taken',
    { number: sameNumber.measure.number, title: sameNumber.measure.title },
    'number',
  );
}
