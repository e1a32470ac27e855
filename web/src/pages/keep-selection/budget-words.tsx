import type { ReactElement } from 'react';
import { rankTexts } from '../../texts/yearly-selection.js';
import { euroWords } from './euros.js';

interface BudgetWordsProps {
  readonly costs: readonly (number | null)[];
  readonly frameCents: number | null;
}

/** What the chosen measures cost, against what may be spent. */
export function BudgetWords({ costs, frameCents }: BudgetWordsProps): ReactElement {
  const planned = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
  const withoutCost = costs.filter((cost) => cost === null).length;
  const left = frameCents === null ? null : frameCents - planned;
  return (
    <p className="kern-body" aria-live="polite">
      <strong>{rankTexts.budget(euroWords(planned))}</strong>{' '}
      {frameCents !== null &&
        left !== null &&
        (left < 0
          ? rankTexts.budgetOver(euroWords(frameCents), euroWords(-left))
          : rankTexts.budgetFrame(euroWords(frameCents), euroWords(left)))}{' '}
      {withoutCost > 0 && rankTexts.withoutCost(withoutCost)}
    </p>
  );
}
