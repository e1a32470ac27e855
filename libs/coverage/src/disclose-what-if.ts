import type { Ags } from '#libs/region';
import { suppressSmallCells } from './suppress-small-cells.js';
import type { BeforeAndAfter, WhatIf } from './what-if.js';

/** A Gemeinde before and after; its figures are null where they would tell of single people. */
export type DisclosedBeforeAndAfter = { readonly ags: Ags } & {
  readonly [Figure in Exclude<keyof BeforeAndAfter, 'ags'>]: number | null;
};

/** “Was wäre, wenn, wie es jemand sehen darf”. The sums are null where they would betray what is hidden. */
export interface DisclosedWhatIf {
  readonly people: number | null;
  readonly placedBefore: number | null;
  readonly placedAfter: number | null;
  readonly municipalities: readonly DisclosedBeforeAndAfter[];
}

/** “Kleine Zahlen verbergen”, by the rule of the coverage map, and so that nothing hidden can be found by subtraction. */
export function discloseWhatIf(
  { municipalities, ...sums }: WhatIf,
  associationOf: ReadonlyMap<Ags, string>,
  threshold: number,
): DisclosedWhatIf {
  const hidden = suppressSmallCells(
    municipalities.map(({ ags, people, placedBefore, placedAfter }) => ({
      part: ags,
      group: associationOf.get(ags) ?? ags,
      count: people,
      further: [placedBefore, people - placedBefore, placedAfter, people - placedAfter],
    })),
    threshold,
  );
  return {
    ...(hidden.isTotalHidden ? { people: null, placedBefore: null, placedAfter: null } : sums),
    municipalities: municipalities.map((row) =>
      hidden.parts.has(row.ags) ? { ags: row.ags, people: null, placedBefore: null, placedAfter: null } : row,
    ),
  };
}
