import type { ReactElement } from 'react';
import type { Gap } from '../../api/types.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { longDate } from '../../parts/words/dates.js';
import { minutesWords, numberWords, weeksWords } from '../../parts/words/numbers.js';
import { gapTexts } from '../../texts/gaps.js';

/** The figures of a gap at a glance. */
export function GapFacts({ gap }: { gap: Gap }): ReactElement {
  return (
    <section aria-labelledby="auf-einen-blick" className="page-section">
      <h2 id="auf-einen-blick" className="kern-heading-medium">
        {gapTexts.factsTitle}
      </h2>
      <Facts facts={factsOf(gap)} />
    </section>
  );
}

function factsOf({
  people,
  longestWaitDays,
  openedOn,
  lastSeenOn,
  closedOn,
  evidence,
}: Gap): readonly Fact[] {
  const { nearest } = evidence;
  return [
    { name: gapTexts.people, value: protectedCount(people) },
    { name: gapTexts.demand, value: protectedCount(evidence.demand) },
    { name: gapTexts.withChildren, value: protectedCount(evidence.peopleWithChildren) },
    { name: gapTexts.wait, value: weeksWords(longestWaitDays) },
    { name: gapTexts.freeInReach, value: numberWords(evidence.freePlacesInReach) },
    {
      name: gapTexts.nearest,
      value:
        nearest === null
          ? gapTexts.nearestNone
          : gapTexts.nearestWords(
              nearest.siteName,
              nearest.town,
              minutesWords(nearest.minutes, nearest.origin),
            ),
    },
    { name: gapTexts.openedOn, value: longDate(openedOn) },
    closedOn === null
      ? { name: gapTexts.lastSeenOn, value: longDate(lastSeenOn) }
      : { name: gapTexts.closedDay, value: longDate(closedOn) },
  ];
}

/** A count, or the word that it is protected. */
export function protectedCount(count: number | null): string {
  return count === null ? gapTexts.hidden : numberWords(count);
}
