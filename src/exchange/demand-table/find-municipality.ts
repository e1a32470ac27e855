import type { Ags } from '#libs/region';
import { readAgs, type CellReading } from '../reading/read-cell.js';
import { errorAt } from '../reading/problem.js';
import { columnKey } from '../reading/table/find-header.js';
import type { Cell } from '../reading/table/table-row.js';

/** A Gemeinde as far as its name and key are concerned. */
export interface NamedMunicipality {
  readonly ags: Ags;
  readonly name: string;
  readonly associationName: string;
}

/**
 * “Gemeinde einer Zelle”: by its key, or by its name with or without the official addition („Kandel“ is „Kandel, Stadt“). A name that
 * several Gemeinden bear is refused with all of them; which one is meant is not for us to guess.
 */
export function findMunicipality(cell: Cell, municipalities: readonly NamedMunicipality[]): CellReading<Ags> {
  if (cell.text === '' || /^[\d\s]+$/.test(cell.text)) return byKey(cell, municipalities);
  const wanted = columnKey(cell.text);
  const found =
    among(municipalities, (name) => columnKey(name) === wanted) ??
    among(municipalities, (name) => columnKey(withoutAddition(name)) === wanted) ??
    [];
  const [only, ...others] = found;
  if (only === undefined)
    return refused(cell, 'unknown-municipality', `Die Gemeinde „${cell.text}“ gibt es im Landkreis nicht.`);
  if (others.length === 0) return { ok: true, value: only.ags };
  const candidates = found.map(({ name, associationName, ags }) => `${name} (${associationName}, ${ags})`);
  const sentence = `„${cell.text}“ heißen mehrere Gemeinden: ${candidates.join('; ')}. Bitte den AGS angeben.`;
  return refused(cell, 'ambiguous-municipality', sentence);
}

function byKey(cell: Cell, municipalities: readonly NamedMunicipality[]): CellReading<Ags> {
  const reading = readAgs(cell);
  if (!reading.ok || municipalities.some(({ ags }) => ags === reading.value)) return reading;
  return refused(cell, 'unknown-municipality', `Den Schlüssel ${cell.text} gibt es im Landkreis nicht.`);
}

function among(
  municipalities: readonly NamedMunicipality[],
  isMeant: (name: string) => boolean,
): readonly NamedMunicipality[] | null {
  const found = municipalities.filter(({ name }) => isMeant(name));
  return found.length === 0 ? null : found;
}

/** „Kandel, Stadt“ → „Kandel“; „Berg (Pfalz)“ → „Berg“. */
function withoutAddition(name: string): string {
  return name.replace(/,.*$/, '').replace(/\s*\(.*\)$/, '');
}

function refused(cell: Cell, code: string, sentence: string): CellReading<never> {
  return { ok: false, problem: errorAt(cell, code, sentence) };
}
