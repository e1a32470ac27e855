import { lineAt } from './lines-of.js';
import { errorAt, WHOLE_FILE, type ImportProblem } from './problem.js';

/** Far beyond any map of Germany, and what a server can still hold. */
const DEEPEST = 64;
const MOST_PARTS = 8_000_000;
const MOST_STRINGS = 5_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * “JSON lesen”: counts brackets and texts before parsing, because a small hostile file can fill any memory. `expected` says what should
 * stand there. Never throws.
 */
export function parseJson(
  text: string,
  expected = 'GeoJSON wird erwartet',
): { readonly value: unknown } | ImportProblem {
  if (!/^\s*[[{]/.test(text)) return notJson(1, expected);
  const costly = refuseCostly(text);
  if (costly !== null) return costly;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return notJson(lineOf(error, text), expected);
  }
}

function refuseCostly(text: string): ImportProblem | null {
  let [depth, parts, strings] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      strings += 1;
      i = endOfString(text, i);
    } else if (OPENING.has(code)) {
      parts += 1;
      depth += 1;
    } else if (CLOSING.has(code)) depth -= 1;
    if (depth > DEEPEST || parts > MOST_PARTS || strings > MOST_STRINGS) {
      const sentence =
        'Die Datei ist zu groß oder zu tief verschachtelt. Bitte auf den Landkreis beschränken.';
      return errorAt(WHOLE_FILE, 'file-too-large', sentence);
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1;
  return i;
}

function notJson(line: number | null, expected: string): ImportProblem {
  return errorAt({ line }, 'not-json', `Das ist keine gültige JSON-Datei (${expected}).`);
}

function lineOf(error: unknown, text: string): number | null {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? null : lineAt(text, Number(position));
}
