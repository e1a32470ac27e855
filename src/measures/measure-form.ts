import type { Funding, Measure, MeasureProposal } from '#libs/measure';

/** The short form with which anybody proposes a measure. */
export interface ProposalForm
  extends
    Pick<Measure, 'title' | 'description' | 'goalIds' | 'municipalities'>,
    Pick<MeasureProposal, 'forWhom' | 'whoCould' | 'needId'> {}

/** A partner as somebody enters one: a member by its id, or anybody else by name. */
export interface PartnerForm {
  readonly organisationId: string | null;
  readonly name: string | null;
}

/** The full form of the Kreisverwaltung. */
export interface MeasureForm extends Omit<
  Measure,
  | 'id'
  | 'conceptId'
  | 'number'
  | 'state'
  | 'proposedBy'
  | 'proposedAt'
  | 'stateReason'
  | 'stateSince'
  | 'version'
> {
  readonly funding: readonly Omit<Funding, 'id' | 'measureId'>[];
  readonly partners: readonly PartnerForm[];
}
