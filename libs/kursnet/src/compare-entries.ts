import type { KursnetField, KursnetValue } from './kursnet-field.js';

/** “Gemerkter Eintrag”: the texts as they were when the provider said that they stand in KURSNET. */
export type NotedEntry = Readonly<Partial<Record<KursnetField, string | null>>>;

/** “Änderung seit dem Eintrag” of one field; null: there was, or there is, nothing to enter. */
export interface KursnetChange {
  readonly field: KursnetField;
  readonly before: string | null;
  readonly now: string | null;
}

/** The day of the entry itself is another one each day, and says nothing of the course. */
const NEVER_COMPARED: ReadonlySet<KursnetField> = new Set(['publishedFrom']);

/** “Was sich seit dem Eintrag geändert hat”, field by field. A field that was not noted yet counts as unchanged. */
export function compareKursnetEntries(
  noted: NotedEntry,
  now: readonly KursnetValue[],
): readonly KursnetChange[] {
  return now.flatMap(({ field, text }) => {
    const before = noted[field];
    if (NEVER_COMPARED.has(field) || before === undefined || before === text) return [];
    return [{ field, before, now: text }];
  });
}
