import type { Funding, Measure, MeasurePartner } from '#libs/measure';

/** What a table may say of a measure itself. */
type ImportedDetails = Pick<
  Measure,
  | 'description'
  | 'state'
  | 'stateReason'
  | 'maturity'
  | 'responsibleOrganisationId'
  | 'responsibleName'
  | 'periodFrom'
  | 'periodUntil'
  | 'plannedCostCents'
  | 'actualCostCents'
  | 'budgetItem'
  | 'isPublic'
  | 'municipalities'
>;

/** What a table may tie a measure to, by the words it uses. */
export interface NamedTies {
  readonly fields: readonly string[];
  readonly needs: readonly string[];
  readonly goals: readonly string[];
  readonly themes: readonly string[];
  readonly targetGroups: readonly string[];
}

/** “Mitwirkende einer Zeile”. */
export type ImportedPartner = Pick<MeasurePartner, 'organisationId' | 'name'>;

/** “Finanzierung einer Zeile”. */
export type ImportedFunding = Omit<Funding, 'id' | 'measureId'>;

/**
 * “Maßnahme aus einer Tabelle”. What is undefined, the table has no column for: that stays as it is. Null or an empty list is an empty cell.
 */
export interface ImportedMeasure extends Partial<ImportedDetails>, Partial<NamedTies> {
  /** Edition that the row names; null: the one that is worked with. */
  readonly conceptId: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly partners?: readonly ImportedPartner[];
  readonly funding?: readonly ImportedFunding[];
}
