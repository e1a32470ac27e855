import type { Committee } from '#libs/committee';
import type { Concept } from '#libs/concept';
import type { Decision } from '#libs/decision';
import type { Funding, Measure } from '#libs/measure';
import type { Indicator, MeasuredValue } from '#libs/indicator';
import type { Meeting } from '#libs/meeting';
import type { Goal, StrategicNeed } from '#libs/objective';
import type { YearlySelection } from '#libs/yearly-selection';

/** What decides whether an edition is public. */
export type EditionFacts = Pick<Concept, 'id' | 'isPublic' | 'state'>;

/** What hangs on an edition and says of itself whether it is public. */
export type PartFacts = Pick<StrategicNeed | Goal, 'conceptId' | 'isPublic'>;

/** “Öffentliche Fassung”: a draft never is, whatever it is marked as: nobody has decided it yet. */
export function isPublicEdition({ isPublic, state }: EditionFacts): boolean {
  return isPublic && state !== 'draft';
}

/** “Öffentlicher Bedarf”, Wirkungsziel or Prozessschritt: itself and the edition on which it hangs. */
export function isPublicPart(part: PartFacts, edition: EditionFacts): boolean {
  return part.isPublic && part.conceptId === edition.id && isPublicEdition(edition);
}

/** “Öffentlicher Indikator” of a goal that is public itself. */
export function isPublicIndicator({ isPublic }: Pick<Indicator, 'isPublic'>): boolean {
  return isPublic;
}

/** “Öffentlicher Messwert”: without remarks; behind whose number stand too few people for everybody’s eyes, that is told in its place. */
export function publicValue({
  cutOffDay,
  value,
  absence,
  isPublicSafe,
}: MeasuredValue): Pick<MeasuredValue, 'cutOffDay' | 'value' | 'absence'> {
  if (value !== null && !isPublicSafe) return { cutOffDay, value: null, absence: 'too-few-people' };
  return { cutOffDay, value, absence };
}

/** “Öffentliche Maßnahme”: like a part; what is only proposed or was refused never is. */
export function isPublicMeasure(
  measure: Pick<Measure, 'conceptId' | 'isPublic' | 'state'>,
  edition: EditionFacts,
): boolean {
  return isPublicPart(measure, edition) && measure.state !== 'proposed' && measure.state !== 'refused';
}

/** “Öffentliche Finanzierung” of a public measure: granted money only, hopes are not told. */
export function isPublicFunding({ state }: Pick<Funding, 'state'>): boolean {
  return state === 'granted';
}

/** “Öffentliche Jahresauswahl”: a decided one of a public edition. */
export function isPublicSelection(
  { conceptId, state }: Pick<YearlySelection, 'conceptId' | 'state'>,
  edition: EditionFacts,
): boolean {
  return state === 'decided' && conceptId === edition.id && isPublicEdition(edition);
}

/** “Öffentliche Sitzung”: its title, day and place; never its papers. */
export function isPublicMeeting({ isPublic }: Pick<Meeting, 'isPublic'>): boolean {
  return isPublic;
}

/** “Öffentliches Gremium”: its name, purpose and fields. */
export function isPublicCommittee({ isPublic }: Pick<Committee, 'isPublic'>): boolean {
  return isPublic;
}

/** “Öffentlicher Beschluss”. The name of an internal committee is not told because of it. */
export function isPublicDecision({ isPublic }: Pick<Decision, 'isPublic'>): boolean {
  return isPublic;
}
