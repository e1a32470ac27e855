import type { IndicatorLine } from '../../api/types.js';
import { holdsWords } from '../../parts/table/holds-words.js';

/** What is chosen in the list, as it stands in the address. */
export interface IndicatorChoice {
  readonly suche: string;
  readonly ziel: string;
  readonly urteil: string;
  readonly werte: string;
  readonly sortierung: string;
}

const RANK: Readonly<Record<IndicatorLine['judgement'], number>> = {
  behind: 0,
  'no-statement': 1,
  'on-the-way': 2,
  reached: 3,
};

export function readIndicatorChoice(chosen: (name: string) => string): IndicatorChoice {
  return {
    suche: chosen('suche'),
    ziel: chosen('ziel'),
    urteil: chosen('urteil'),
    werte: chosen('werte'),
    sortierung: chosen('sortierung'),
  };
}

/** Those that are meant, in their order; without one, in that of their goals. */
export function chosenIndicators(
  all: readonly IndicatorLine[],
  { suche, ziel, urteil, werte, sortierung }: IndicatorChoice,
): readonly IndicatorLine[] {
  const rows = all.filter(
    ({ name, goal, goalId, judgement, due, responsible }) =>
      holdsWords([name, goal, responsible ?? ''], suche) &&
      (ziel === '' || goalId === ziel) &&
      (urteil === '' || judgement === urteil) &&
      (werte === '' || due.length > 0),
  );
  if (sortierung === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  if (sortierung === 'urteil') return rows.toSorted((a, b) => RANK[a.judgement] - RANK[b.judgement]);
  return rows;
}
