import type { Actor } from '#libs/kernel';
import { measurePartiesOf, openMeasureActs, type OwnedMeasure } from '#libs/measure';
import type { MeasureRights } from './measure-reading.js';

const NOTHING: MeasureRights = {
  acts: [],
  mayKeep: false,
  mayReport: false,
  mayWithdrawPromise: false,
  mayChangeProposal: false,
  mayAnswer: false,
};

/** “Was ich hier darf”, for the buttons of a page; each act judges anew. Nothing in an edition that was replaced. */
export function judgeRights(
  measure: OwnedMeasure,
  actor: Pick<Actor, 'organisationId' | 'organisationKind'>,
  isChangeable: boolean,
): MeasureRights {
  if (!isChangeable) return NOTHING;
  const parties = measurePartiesOf(measure, actor);
  const isDistrict = parties.includes('district');
  const isResponsible = parties.includes('responsible');
  const isLive = measure.state !== 'proposed' && measure.state !== 'refused';
  const isOwnOpenProposal = parties.includes('proposer') && measure.state === 'proposed';
  return {
    acts: openMeasureActs(measure.state, parties),
    mayKeep: isDistrict,
    mayReport: isLive && (isDistrict || isResponsible),
    mayWithdrawPromise: isResponsible,
    mayChangeProposal: isOwnOpenProposal,
    mayAnswer: isOwnOpenProposal && !isDistrict,
  };
}
