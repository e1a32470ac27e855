/** “Änderung einer Angabe”, in words: what stands there now, and what the file says. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** “Unterschied”: one record that would be changed, or was; of one that a person edited: what the file says otherwise. */
export interface ReportedDifference {
  readonly line: number;
  readonly name: string;
  readonly outcome: 'updated' | 'kept-edited';
  readonly changes: readonly FieldChange[];
}

/** “Nicht mehr genannt”: a live course that last came from this source, and which the new file does not name. Nothing happens to it. */
export interface VanishedRecord {
  readonly offeringId: string;
  readonly name: string;
  readonly startsOn: string;
}

/** “Unterschiede zum Bestand”: the first records, and how many more there are. */
export interface ImportDifferences {
  readonly differences: readonly ReportedDifference[];
  readonly moreDifferences: number;
  readonly vanished: readonly VanishedRecord[];
  readonly moreVanished: number;
}

/** So many are shown; the rest is counted. */
export const SHOWN_DIFFERENCES = 200;

/** Where a table changes nothing field by field, or nobody looks. */
export const NO_DIFFERENCES: ImportDifferences = {
  differences: [],
  moreDifferences: 0,
  vanished: [],
  moreVanished: 0,
};
