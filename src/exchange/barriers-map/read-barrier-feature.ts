import type { Coordinates, Crossing, TravelMode } from '#libs/region';
import { wrongPosition } from '../reading/boundaries/coordinate-system.js';
import { readCode } from '../reading/read-cell.js';
import { MODE_WORDS } from '../words/travel-words.js';

/** Why an object of the map could not be read, and which barrier is the worse for it, where that is known. */
export interface FeatureFault {
  readonly code: string;
  readonly sentence: string;
  readonly barrier?: string;
}

type Properties = Readonly<Record<string, unknown>>;

const LONGEST_NAME = 200;
const LONGEST_WAIT_MINUTES = 240;

/** “Linie eines Verkehrshindernisses” with its name. */
export function readLine(
  properties: Properties,
  coordinates: unknown,
):
  | { readonly name: string; readonly line: readonly Coordinates[]; readonly source: string | null }
  | FeatureFault {
  const name = textOf(properties['name']);
  if (name === null) return nameless('Das Verkehrshindernis');
  if (!Array.isArray(coordinates)) return broken('Die Linie ist beschädigt.', name);
  const line: Coordinates[] = [];
  for (const item of coordinates) {
    const place = readPlace(item);
    if (typeof place === 'string') return broken(place, name);
    line.push(place);
  }
  return { name, line, source: textOf(properties['source']) };
}

/** “Übergang” with the name of the barrier it leads over. */
export function readCrossing(
  properties: Properties,
  coordinates: unknown,
): { readonly barrier: string; readonly crossing: Crossing } | FeatureFault {
  const name = textOf(properties['name']);
  if (name === null) return nameless('Der Übergang');
  const barrier = textOf(properties['barrier']);
  if (barrier === null) {
    const sentence = `Dem Übergang „${name}“ fehlt die Angabe „barrier“: der Name des Verkehrshindernisses.`;
    return { code: 'missing', sentence };
  }
  const place = readPlace(coordinates);
  if (typeof place === 'string') return broken(place, barrier);
  const extraMinutes = properties['extraMinutes'] ?? 0;
  if (!isMinutes(extraMinutes)) {
    const sentence = `„extraMinutes“ des Übergangs „${name}“ muss eine ganze Zahl von 0 bis ${LONGEST_WAIT_MINUTES} sein.`;
    return { code: 'not-minutes', sentence, barrier };
  }
  const modes = readModes(properties['modes']);
  if (typeof modes === 'string') {
    return { code: 'unknown-code', sentence: `„modes“ des Übergangs „${name}“: ${modes}`, barrier };
  }
  return { barrier, crossing: { name, place, extraMinutes, modes } };
}

function readPlace(item: unknown): Coordinates | string {
  const [x, y]: readonly unknown[] = Array.isArray(item) ? item : [];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
    return 'Eine Koordinate ist keine Zahl.';
  }
  return wrongPosition(x, y)?.sentence ?? { latitude: y, longitude: x };
}

/** Words by comma or as a list; none: everybody may pass. */
function readModes(value: unknown): readonly TravelMode[] | string {
  if (value === undefined || value === null || value === '') return [];
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = new Set<TravelMode>();
  for (const word of words.flatMap((each) => (typeof each === 'string' ? each.split(',') : [each]))) {
    const text = typeof word === 'string' ? word.trim() : JSON.stringify(word);
    const reading = readCode({ line: 0, column: 'modes', text }, MODE_WORDS);
    if (!reading.ok) return `„${text}“ ist kein Verkehrsmittel (ÖPNV, Auto, zu Fuß).`;
    found.add(reading.value);
  }
  return [...found];
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_WAIT_MINUTES;
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ') : '';
  return text === '' || text.length > LONGEST_NAME ? null : text;
}

function nameless(what: string): FeatureFault {
  return {
    code: 'missing',
    sentence: `${what} hat keinen Namen („name“, höchstens ${LONGEST_NAME} Zeichen).`,
  };
}

function broken(sentence: string, barrier: string): FeatureFault {
  return { code: 'broken-geometry', sentence: `„${barrier}“: ${sentence}`, barrier };
}
