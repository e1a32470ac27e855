import type { Instant, LocalDate } from '#libs/calendar';

/**
 * “Stand einer Maßnahme”: vorgeschlagen, im Maßnahmenpool, beschlossen (bereit zum Start), abgelehnt, in Umsetzung, ruht, abgeschlossen,
 * abgebrochen.
 */
export const MEASURE_STATES = [
  'proposed',
  'accepted',
  'decided',
  'refused',
  'running',
  'paused',
  'done',
  'ended',
] as const;

/** One of {@link MEASURE_STATES}. */
export type MeasureState = (typeof MEASURE_STATES)[number];

/** “Reifegrad”: bestehend, vor Umsetzung, vorzuplanen, Idee. */
export const MATURITIES = ['existing', 'before-implementation', 'to-be-planned', 'idea'] as const;

/** One of {@link MATURITIES}. */
export type Maturity = (typeof MATURITIES)[number];

/** “Maßnahme”: what somebody does to reach goals of the concept. Amounts in cents of a euro. */
export interface Measure {
  readonly id: string;
  readonly conceptId: string;
  /** Count within the concept; shown as „M 12“. */
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly state: MeasureState;
  readonly maturity: Maturity;
  readonly responsibleOrganisationId: string | null;
  /** Who answers for it where that is no member; a function, never a private person. */
  readonly responsibleName: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly periodFrom: LocalDate | null;
  readonly periodUntil: LocalDate | null;
  readonly plannedCostCents: number | null;
  readonly actualCostCents: number | null;
  /** “Haushaltsstelle”. */
  readonly budgetItem: string | null;
  /** Why it is in its state; never missing for a refused one. */
  readonly stateReason: string | null;
  readonly stateSince: LocalDate;
  readonly isPublic: boolean;
  readonly version: number;
  readonly goalIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  /** Gemeinden it is for, by AGS; none: the whole Landkreis. */
  readonly municipalities: readonly string[];
  readonly gapIds: readonly string[];
}

/** “Finanzierung”: who pays how much of a measure. */
export interface Funding {
  readonly id: string;
  readonly measureId: string;
  readonly source: FundingSource;
  readonly programme: string;
  readonly amountCents: number;
  readonly grantedFrom: LocalDate | null;
  readonly grantedUntil: LocalDate | null;
  readonly state: FundingState;
}

/** “Geldgeber”: Kreis, Land, Bund, EU, Stiftung, Eigenmittel. */
export const FUNDING_SOURCES = ['district', 'state', 'federation', 'eu', 'foundation', 'own'] as const;

/** One of {@link FUNDING_SOURCES}. */
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** “Stand einer Finanzierung”: geplant, beantragt, bewilligt, abgelehnt. */
export const FUNDING_STATES = ['planned', 'requested', 'granted', 'refused'] as const;

/** One of {@link FUNDING_STATES}. */
export type FundingState = (typeof FUNDING_STATES)[number];

/** “Mitwirkende”: a member, or somebody by name of an association or office. */
export interface MeasurePartner {
  readonly id: string;
  readonly measureId: string;
  readonly organisationId: string | null;
  readonly name: string | null;
}
