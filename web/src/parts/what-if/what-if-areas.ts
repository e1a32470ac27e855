import type { BeforeAndAfter } from '../../api/types.js';
import type { AreaClass, ShownArea } from '../area-map/map-area.js';
import { areaClass } from '../area-map/area-class.js';
import { numberWords, wholePercent } from '../words/numbers.js';
import { mapTexts } from '../../texts/coverage.js';
import { gapTexts } from '../../texts/gaps.js';
import { whatIfTexts } from '../../texts/what-if.js';

/** Which of the two states a map shows, or what changes between them. */
export type MapState = 'before' | 'after' | 'difference';

/** Lower bounds of the steps of what changes, from 1 on. */
const MORE_STEPS = [1, 3, 5, 10] as const;

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
  if (state === 'difference') return differenceArea(name, row);
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

/** How many people more of a Gemeinde would have a place. */
function differenceArea(name: string, row: BeforeAndAfter | undefined): ShownArea {
  if (row === undefined || row.people === 0)
    return { name, step: 'no-demand', number: '–', lines: [mapTexts.noDemand], weight: 0 };
  const { people, placedBefore, placedAfter } = row;
  if (people === null || placedBefore === null || placedAfter === null)
    return { name, step: 'hidden', number: '', lines: [gapTexts.hidden], weight: 0 };
  const more = Math.max(0, placedAfter - placedBefore);
  const words = differenceWords(placedBefore, placedAfter);
  return {
    name,
    step: String(MORE_STEPS.filter((bound) => more >= bound).length) as AreaClass,
    number: words,
    lines: [whatIfTexts.onMapMore(words, shownCount(people))],
    weight: more + 1,
  };
}
