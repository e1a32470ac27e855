import {
  PROFILE_LIMITS,
  type ProfileColumn,
  type ProfileContent,
  type ProfileLines,
} from '../column-profile.js';
import { OFFERING_COLUMNS } from '../offerings-table/offering-columns.js';
import { decodeText } from '../reading/decode-text.js';
import { parseJson } from '../reading/parse-json.js';
import type { ValueTranslation } from '../reading/table/table-row.js';

/** “Spaltenprofil als Datei”, so that it travels from one county to another. */
export interface ProfileFile extends ProfileContent {
  readonly name: string;
}

const FORMAT = 'kurskreis-column-profile';
const VERSION = 1;
const MOST_BYTES = 512 * 1024;

/** The file of a profile; whose it is and whether it is shared is not in it. */
export function writeProfileFile({ name, columns, translations, lines }: ProfileFile): string {
  const told = columns.filter(({ heading, text }) => heading !== null || text !== null);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, columns: told, translations, lines }, null, 2)}\n`;
}

/** The profile in a file, or the German sentence that says why there is none. Never throws. */
export function readProfileFile(
  bytes: Uint8Array,
): { readonly profile: ProfileFile } | { readonly sentence: string } {
  const { text, problems } = decodeText(bytes, MOST_BYTES);
  if (text === null) return { sentence: problems[0]?.message ?? 'Die Datei lässt sich nicht lesen.' };
  const parsed = parseJson(text, 'ein Spaltenprofil wird erwartet');
  if (!('value' in parsed)) return { sentence: parsed.message };
  const file = recordOf(parsed.value);
  if (file?.['format'] !== FORMAT) return { sentence: 'Das ist kein Spaltenprofil von Kurskreis.' };
  if (file['version'] !== VERSION)
    return { sentence: 'Dieses Spaltenprofil stammt aus einer anderen Version und lässt sich nicht lesen.' };
  const profile = profileOf(file);
  return profile === null
    ? { sentence: 'Das Spaltenprofil ist unvollständig oder beschädigt.' }
    : withKnown(profile);
}

function withKnown(profile: ProfileFile): { readonly profile: ProfileFile } | { readonly sentence: string } {
  const known = new Set(OFFERING_COLUMNS.map(({ name }) => name));
  const unknown = [...profile.columns, ...profile.translations].find(({ column }) => !known.has(column));
  if (unknown === undefined) return { profile };
  return { sentence: `Die Angabe „${unknown.column}“ des Spaltenprofils gibt es hier nicht.` };
}

type Fields = Readonly<Record<string, unknown>>;

function profileOf(file: Fields): ProfileFile | null {
  const name = textOf(file['name'], PROFILE_LIMITS.name)?.trim() ?? '';
  const columns = listOf(file['columns'], PROFILE_LIMITS.columns, columnOf);
  const translations = listOf(file['translations'], PROFILE_LIMITS.translations, translationOf);
  const lines = file['lines'] === null ? null : linesOf(file['lines']);
  if (name === '' || columns === null || translations === null || lines === undefined) return null;
  return { name, columns, translations, lines };
}

function columnOf(value: unknown): ProfileColumn | null {
  const fields = recordOf(value);
  const column = textOf(fields?.['column']);
  const [heading, text] = [optionalText(fields?.['heading']), optionalText(fields?.['text'])];
  return column === null || heading === undefined || text === undefined ? null : { column, heading, text };
}

function translationOf(value: unknown): ValueTranslation | null {
  const fields = recordOf(value);
  const [column, from, to] = ['column', 'from', 'to'].map((name) => textOf(fields?.[name]));
  return !isText(column) || !isText(from) || !isText(to) ? null : { column, from, to };
}

function linesOf(value: unknown): ProfileLines | undefined {
  const fields = recordOf(value);
  const heading = textOf(fields?.['heading']);
  const values = listOf(fields?.['values'], PROFILE_LIMITS.values, (one) => textOf(one));
  return heading === null || values === null || values.length === 0 ? undefined : { heading, values };
}

function recordOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function textOf(value: unknown, most: number = PROFILE_LIMITS.letters): string | null {
  return typeof value === 'string' && value.length <= most ? value : null;
}

function optionalText(value: unknown): string | null | undefined {
  return value === null || value === undefined ? null : (textOf(value) ?? undefined);
}

/** All of a list, or null where one of them is not as it must be. */
function listOf<T>(value: unknown, most: number, read: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const all = value.map(read);
  return all.every((one) => one !== null) ? (all as readonly T[]) : null;
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string';
}
