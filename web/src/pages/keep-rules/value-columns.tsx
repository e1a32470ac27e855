import type { DatedValue, RuleParameter } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import type { Column } from '../../parts/table/card-table.js';
import { longDate, shortDate } from '../../parts/words/dates.js';
import { keepTexts } from '../../texts/administration.js';
import { ruleTexts } from '../../texts/settings.js';
import { valueWords } from './value-words.js';

const KINDS = { past: 'info', current: 'success', future: 'warning' } as const;

/** Value, days, state, source; and what may be done with one that has not begun. */
export function valueColumns(
  rule: RuleParameter,
  onAct: (doing: { readonly act: 'correct' | 'remove'; readonly value: DatedValue }) => void,
): readonly Column<DatedValue>[] {
  return [
    { id: 'value', title: ruleTexts.value, cell: ({ value }) => valueWords(value, rule) },
    {
      id: 'state',
      title: keepTexts.state,
      cell: ({ state }) => <Badge kind={KINDS[state]}>{keepTexts.validity[state]}</Badge>,
    },
    { id: 'from', title: ruleTexts.from, cell: ({ from }) => shortDate(from) },
    {
      id: 'until',
      title: ruleTexts.until,
      cell: ({ until }) => (until === null ? ruleTexts.open : shortDate(until)),
    },
    { id: 'source', title: ruleTexts.source, cell: ({ source }) => source },
    {
      id: 'acts',
      title: keepTexts.acts,
      cell: (value) =>
        value.state === 'future' ? (
          <div className="row-acts">
            <Button
              kind="tertiary"
              label={ruleTexts.correctLabel(longDate(value.from))}
              onClick={() => onAct({ act: 'correct', value })}
            >
              {ruleTexts.correct}
            </Button>
            <Button
              kind="tertiary"
              label={ruleTexts.removeLabel(longDate(value.from))}
              onClick={() => onAct({ act: 'remove', value })}
            >
              {ruleTexts.remove}
            </Button>
          </div>
        ) : (
          ruleTexts.none
        ),
    },
  ];
}
