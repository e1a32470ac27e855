import type { ChosenReach } from '../../api/types.js';
import type { AreaClass, ShownArea } from '../../parts/area-map/map-area.js';
import { minutesWords, numberWords } from '../../parts/words/numbers.js';
import { mapTexts } from '../../texts/coverage.js';
import { reachTexts } from '../../texts/reach.js';

/** Lower bounds of the steps of the map. */
const STEPS = [1, 5, 10, 20] as const;

/** What the map says of a Gemeinde: its people of all levels together. */
export function reachArea(chosen: ChosenReach, ags: string, name: string): ShownArea {
  const area = chosen.areas.find((one) => one.ags === ags);
  if (area === undefined)
    return { name, step: 'no-demand', number: '', lines: [reachTexts.outOfReach], weight: 0 };
  const way = `${reachTexts.way} ${minutesWords(area.minutes, area.origin)}`;
  if (area.isSuppressed)
    return { name, step: 'hidden', number: '', lines: [mapTexts.hidden, way], weight: 0 };
  const rows = chosen.rows.filter((row) => row.ags === ags);
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  if (people === 0)
    return { name, step: '0', number: '–', lines: [reachTexts.noDemandInReach, way], weight: 0 };
  const unplaced = rows.reduce((sum, row) => sum + row.unplaced, 0);
  return {
    name,
    step: String(STEPS.filter((bound) => unplaced >= bound).length) as AreaClass,
    number: numberWords(unplaced),
    lines: [reachTexts.onMap(unplaced, people), way],
    weight: people,
  };
}
