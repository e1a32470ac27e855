import type { ReadingLimits } from '../limits.js';
import { parseJson } from '../parse-json.js';
import { errorAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import { refusedTable, tooMany, type RawTable } from '../table/raw-table.js';
import { FEED_COLUMNS, feedCells } from './feed-columns.js';
import { elementsOf, textAt, type FeedNode } from './feed-tree.js';
import { plainDay } from './feed-times.js';
import { openXml } from './open-xml.js';

/** The head stands above the first course. A “line” of a feed is the place of a course among the others, from 1. */
export const HEAD_OF_FEED = 0;

const ROOT = 'veranstaltungen';
const COURSE = 'veranstaltung';
const IS_XML = /^\s*</;
const IS_JSON = /^\s*(?:\{|\[\s*[{\]])/;

/** Whether a text is a tree and no table, by its first sign. */
export function feedFormatOf(text: string): 'open-vhs' | 'vhs-json' | null {
  if (IS_XML.test(text)) return 'open-vhs';
  return IS_JSON.test(text) ? 'vhs-json' : null;
}

/**
 * “Kursdatei lesen”: Open-vhs, or the JSON that is made of it, as a table with one line for each course. Null where the text is no tree.
 * Never throws.
 */
export function readFeed(text: string, { maxRows }: Pick<ReadingLimits, 'maxRows'>): RawTable | null {
  const format = feedFormatOf(text);
  if (format === null) return null;
  const opened = format === 'open-vhs' ? openXml(text) : openJson(text);
  if (!('root' in opened)) return refusedTable(opened);
  const courses = elementsOf(opened.root, COURSE);
  if (courses.length === 0)
    return refusedTable(errorAt(WHOLE_FILE, 'empty-table', 'In der Datei steht kein Kurs.'));
  if (courses.length > maxRows) return refusedTable(tooMany('Zeilen', maxRows));
  const madeOn = plainDay(textAt(opened.root, 'export', 'erstellungszeitpunkt'));
  const head = { line: HEAD_OF_FEED, cells: FEED_COLUMNS.map(({ name }) => name) };
  const lines = courses.map((course, index) => ({
    line: HEAD_OF_FEED + index + 1,
    cells: feedCells(course, madeOn),
  }));
  return { rows: [head, ...lines], problems: [], sheet: null };
}

function openJson(text: string): { readonly root: FeedNode } | ImportProblem {
  const parsed = parseJson(text, 'Kurse in der Form von Open-vhs werden erwartet');
  if (!('value' in parsed)) return parsed;
  const [root] = elementsOf(parsed.value, ROOT);
  if (root !== undefined) return { root };
  const sentence = `In der JSON-Datei fehlt „${ROOT}“; gelesen werden Kurse in der Form von Open-vhs.`;
  return errorAt(WHOLE_FILE, 'not-a-feed', sentence);
}
