import type { ChangeMeasure, MeasureDetail, MeasureFunding, MeasureMaturity } from '../../api/types.js';
import { euroText, parseEuro } from '../../parts/words/euro.js';

/** A line of funding as it is typed. */
export interface FundingDraft {
  readonly source: MeasureFunding['source'];
  readonly programme: string;
  readonly amount: string;
  readonly state: MeasureFunding['state'];
  readonly grantedFrom: string;
  readonly grantedUntil: string;
}

/** The form of a measure as it is typed: amounts and days as text. */
export interface MeasureDraft {
  readonly title: string;
  readonly description: string;
  readonly maturity: MeasureMaturity;
  readonly isPublic: boolean;
  readonly goalIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly gapIds: readonly string[];
  readonly municipalities: readonly string[];
  readonly responsibleOrganisationId: string;
  readonly responsibleName: string;
  readonly partnerIds: readonly string[];
  /** One name a line. */
  readonly otherPartners: string;
  readonly periodFrom: string;
  readonly periodUntil: string;
  readonly planned: string;
  readonly actual: string;
  readonly budgetItem: string;
  readonly funding: readonly FundingDraft[];
}

/** A new line of funding. */
export const EMPTY_LINE: FundingDraft = {
  source: 'district',
  programme: '',
  amount: '',
  state: 'planned',
  grantedFrom: '',
  grantedUntil: '',
};

/** What the server knows, as it stands in the form. Gaps that have closed or that somebody may not see stay tied as they are. */
export function draftOf(measure: MeasureDetail): MeasureDraft {
  return {
    title: measure.title,
    description: measure.description,
    maturity: measure.maturity,
    isPublic: measure.isPublic,
    goalIds: measure.goalIds,
    themeIds: measure.themeIds,
    targetGroupIds: measure.targetGroupIds,
    gapIds: measure.gaps.map(({ id }) => id),
    municipalities: measure.municipalities,
    responsibleOrganisationId: measure.responsibleOrganisationId ?? '',
    responsibleName: measure.responsibleName ?? '',
    partnerIds: measure.partners.flatMap(({ organisationId }) => organisationId ?? []),
    otherPartners: measure.partners.flatMap(({ name }) => name ?? []).join('\n'),
    periodFrom: measure.periodFrom ?? '',
    periodUntil: measure.periodUntil ?? '',
    planned: euroText(measure.plannedCostCents),
    actual: euroText(measure.actualCostCents),
    budgetItem: measure.budgetItem ?? '',
    funding: measure.funding.map((line) => ({
      source: line.source,
      programme: line.programme,
      amount: euroText(line.amountCents),
      state: line.state,
      grantedFrom: line.grantedFrom ?? '',
      grantedUntil: line.grantedUntil ?? '',
    })),
  };
}

/** Ids of the fields whose amount cannot be read; a line of funding needs one. */
export function unreadableAmounts({ planned, actual, funding }: MeasureDraft): readonly string[] {
  return [
    ...(parseEuro(planned) === undefined ? ['plannedCostCents'] : []),
    ...(parseEuro(actual) === undefined ? ['actualCostCents'] : []),
    ...funding.flatMap(({ amount }, line) =>
      typeof parseEuro(amount) === 'number' ? [] : [`funding.${line}.amountCents`],
    ),
  ];
}

/** What is sent. Only for drafts whose amounts can be read. */
export function toMeasure(draft: MeasureDraft, version: number): ChangeMeasure {
  const others = draft.otherPartners.split('\n').flatMap((line) => line.trim() || []);
  return {
    title: draft.title,
    description: draft.description,
    maturity: draft.maturity,
    isPublic: draft.isPublic,
    goalIds: [...draft.goalIds],
    themeIds: [...draft.themeIds],
    targetGroupIds: [...draft.targetGroupIds],
    gapIds: [...draft.gapIds],
    municipalities: [...draft.municipalities],
    responsibleOrganisationId: draft.responsibleOrganisationId || null,
    responsibleName: draft.responsibleName.trim() || null,
    periodFrom: draft.periodFrom || null,
    periodUntil: draft.periodUntil || null,
    plannedCostCents: parseEuro(draft.planned) ?? null,
    actualCostCents: parseEuro(draft.actual) ?? null,
    budgetItem: draft.budgetItem.trim() || null,
    funding: draft.funding.map((line) => ({
      source: line.source,
      programme: line.programme,
      amountCents: parseEuro(line.amount) ?? 0,
      state: line.state,
      grantedFrom: line.grantedFrom || null,
      grantedUntil: line.grantedUntil || null,
    })),
    partners: [
      ...draft.partnerIds.map((organisationId) => ({ organisationId, name: null })),
      ...others.map((name) => ({ organisationId: null, name })),
    ],
    version,
  };
}

/** What came of two changes of the same form. */
export interface MergedDraft {
  readonly draft: MeasureDraft;
  /** Fields that both changed to something else: mine stand in the draft until somebody takes theirs. */
  readonly both: readonly (keyof MeasureDraft)[];
}

/** Joins what somebody else saved with what stands in the form: what only one of both changed counts. */
export function mergeDrafts(seen: MeasureDraft, mine: MeasureDraft, theirs: MeasureDraft): MergedDraft {
  const fields = Object.keys(seen) as (keyof MeasureDraft)[];
  const isSame = (a: MeasureDraft, b: MeasureDraft, field: keyof MeasureDraft): boolean =>
    JSON.stringify(a[field]) === JSON.stringify(b[field]);
  const taken = fields.filter((field) => isSame(seen, mine, field));
  return {
    draft: { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) },
    both: fields.filter(
      (field) => !isSame(seen, mine, field) && !isSame(seen, theirs, field) && !isSame(mine, theirs, field),
    ),
  };
}
