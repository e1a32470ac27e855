import type { Actor } from '#libs/kernel';
import type { MeasureParty } from './measure-acts.js';
import type { Measure } from './measure.js';

/** Of whom and how far a measure is, as far as rights depend on it. */
export type OwnedMeasure = Pick<Measure, 'state' | 'proposedBy' | 'responsibleOrganisationId'>;

/** “Als wer jemand handelt”: nothing, or several at once. */
export function measurePartiesOf(
  measure: Pick<Measure, 'proposedBy' | 'responsibleOrganisationId'>,
  { organisationId, organisationKind }: Pick<Actor, 'organisationId' | 'organisationKind'>,
): readonly MeasureParty[] {
  return [
    ...(organisationKind === 'district' ? (['district'] as const) : []),
    ...(measure.responsibleOrganisationId === organisationId ? (['responsible'] as const) : []),
    ...(measure.proposedBy === organisationId ? (['proposer'] as const) : []),
  ];
}

/**
 * “Maßnahme sehen”: what is in the pool is seen by all members; a proposal that is not accepted, or was refused, only by who proposed it,
 * the Kreisverwaltung and the Steuerungsgruppe, so that nobody is put in the pillory for an idea.
 */
export function maySeeMeasure(
  measure: OwnedMeasure,
  actor: Pick<Actor, 'organisationId' | 'organisationKind'>,
): boolean {
  if (measure.state !== 'proposed' && measure.state !== 'refused') return true;
  return (
    actor.organisationKind === 'steering-group' ||
    measurePartiesOf(measure, actor).some((party) => party !== 'responsible')
  );
}

/** “Maßnahme läuft noch”: neither done nor ended nor refused; it goes on into the next edition of the concept. */
export function isUnfinished({ state }: Pick<Measure, 'state'>): boolean {
  return state === 'accepted' || state === 'decided' || state === 'running' || state === 'paused';
}
