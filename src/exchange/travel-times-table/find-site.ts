import { errorAt } from '../reading/problem.js';
import type { CellReading } from '../reading/read-cell.js';
import { columnKey } from '../reading/table/find-header.js';
import type { Cell } from '../reading/table/table-row.js';

/** A site as far as its name and keys are concerned. */
export interface NamedSite {
  readonly id: string;
  readonly providerName: string;
  readonly externalKey: string;
  readonly name: string;
}

/**
 * “Kursort einer Zelle”: by its id, key or name, narrowed by the provider where one is named. What several sites bear is refused with
 * all of them.
 */
export function findSite(
  cell: Cell,
  provider: string | null,
  sites: readonly NamedSite[],
): CellReading<string> {
  const wanted = columnKey(cell.text);
  const found = sites.filter(
    (site) =>
      [site.id, site.externalKey, site.name].some((text) => columnKey(text) === wanted) &&
      (provider === null || columnKey(site.providerName) === columnKey(provider)),
  );
  const [only, ...others] = found;
  if (only === undefined) return refused(cell, 'unknown-site', `Den Kursort „${cell.text}“ gibt es nicht.`);
  if (others.length === 0) return { ok: true, value: only.id };
  const candidates = found.map(({ name, providerName }) => `${name} (${providerName})`).join('; ');
  const sentence = `„${cell.text}“ heißen mehrere Kursorte: ${candidates}. Bitte den Träger angeben.`;
  return refused(cell, 'ambiguous-site', sentence);
}

function refused(cell: Cell, code: string, sentence: string): CellReading<never> {
  return { ok: false, problem: errorAt(cell, code, sentence) };
}
