import type { Measure, MeasureStep } from '#libs/measure';

/** Of whom a measure is. */
type Owned = Pick<Measure, 'proposedBy' | 'responsibleOrganisationId'>;

/** To whom news go: the Kreisverwaltung, who proposed the measure, who answers for it. */
export interface MeasureAudience {
  readonly isToldToDistrict: boolean;
  readonly organisationIds: readonly string[];
}

const TO_DISTRICT = ['propose', 'change-proposal', 'answer', 'report', 'withdraw-promise', 'take-back'];
const TO_PROPOSER = ['accept', 'refuse', 'reopen', 'ask-back', 'end'];
const TO_RESPONSIBLE = ['name-responsible', 'start', 'pause', 'resume', 'finish', 'end'];
const FROM_RESPONSIBLE = ['start', 'pause', 'resume', 'finish'];

/**
 * “Wer erfährt davon”. Nobody is told what they did themselves; the Kreisverwaltung hears of what others do, the proposer what becomes of
 * the idea, the responsible organisation what is asked of it. A change of details is told to nobody.
 */
export function whomToTell(
  { act, organisationId: by }: Pick<MeasureStep, 'act' | 'organisationId'>,
  { proposedBy, responsibleOrganisationId }: Owned,
): MeasureAudience {
  const isByResponsible = by !== null && by === responsibleOrganisationId;
  const told = [
    ...(TO_PROPOSER.includes(act) ? [proposedBy] : []),
    ...(TO_RESPONSIBLE.includes(act) && responsibleOrganisationId !== null
      ? [responsibleOrganisationId]
      : []),
  ];
  return {
    isToldToDistrict: TO_DISTRICT.includes(act) || (isByResponsible && FROM_RESPONSIBLE.includes(act)),
    organisationIds: [...new Set(told)].filter((id) => id !== by),
  };
}
