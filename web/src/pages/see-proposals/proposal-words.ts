import type { Proposal } from '../../api/types.js';
import { shortDate } from '../../parts/words/dates.js';
import { proposalTexts } from '../../texts/planning.js';
import { levelTerms } from '../../texts/terms.js';

/** What is proposed, in the words of a heading. */
export function proposalTitle({ formatTitle, level }: Pick<Proposal, 'formatTitle' | 'level'>): string {
  return proposalTexts.titleOf(formatTitle, levelTerms[level]);
}

type Reasoned = Pick<Proposal, 'people' | 'siteName' | 'startsOn' | 'runnerUp'>;

/** Why this start is proposed and not the next best one, in one sentence. */
export function reasonWords({ people, siteName, startsOn, runnerUp }: Reasoned): string {
  if (runnerUp === null) return proposalTexts.noRunnerUp;
  if (runnerUp.siteName === siteName && runnerUp.startsOn === startsOn)
    return proposalTexts.sameStart(runnerUp.people);
  const date = shortDate(runnerUp.startsOn);
  const fewer = people - runnerUp.people;
  return fewer > 0
    ? proposalTexts.fewer(runnerUp.siteName, date, runnerUp.people, fewer)
    : proposalTexts.notMore(runnerUp.siteName, date, runnerUp.people);
}

/** How good a plan is at least. */
export function qualityWords(gapPercent: number): string {
  return gapPercent === 0 ? proposalTexts.proven : proposalTexts.atMost(gapPercent);
}
