import type { BeforeAndAfter } from '../../api/types.js';
import type { ShownArea } from '../../parts/area-map/map-area.js';
import { areaClass } from '../../parts/area-map/area-class.js';
import { numberWords, wholePercent } from '../../parts/words/numbers.js';
import { mapTexts } from '../../texts/coverage.js';
import { gapTexts } from '../../texts/gaps.js';
import { whatIfTexts } from '../../texts/what-if.js';

/** Which of the two states a map shows. */
export type MapState = 'before' | 'after';

/** A count that may be protected. */
export function shownCount(count: number | null): string {
  return count === null ? gapTexts.hidden : numberWords(count);
}

/** What changes, with its sign. */
export function differenceWords(before: number | null, after: number | null): string {
  if (before === null || after === null) return gapTexts.hidden;
  return after > before ? `+${numberWords(after - before)}` : numberWords(after - before);
}

/** What the map says of a Gemeinde in one of the two states: the figures of the table. */
export function whatIfArea(name: string, row: BeforeAndAfter | undefined, state: MapState): ShownArea {
  const people = row === undefined ? 0 : row.people;
  const placed = (state === 'before' ? row?.placedBefore : row?.placedAfter) ?? null;
  const { rate, unplaced } = shareOf(people, placed);
  const line = whatIfTexts.onMap(whatIfTexts[state], shownCount(placed), shownCount(people));
  return {
    name,
    step: areaClass({ demand: people, rate, unplaced }, 'rate'),
    number: people === 0 ? '–' : rate === null ? '' : String(wholePercent(rate)),
    lines: [people === 0 ? mapTexts.noDemand : line],
    weight: people ?? 0,
  };
}

function shareOf(people: number | null, placed: number | null) {
  if (people === null || placed === null) return { rate: null, unplaced: null };
  return { rate: people === 0 ? null : placed / people, unplaced: people - placed };
}
