import { useState, type FormEvent, type ReactElement } from 'react';
import type { YearlySelection } from '../../api/types.js';
import { useRankSelection } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { rankTexts, selectionTexts } from '../../texts/yearly-selection.js';
import { BudgetWords } from './budget-words.js';
import { euroWords, parseEuros } from './euros.js';
import { RankItem } from './rank-item.js';
import { draftOfRanking, moved, type RankedDraft } from './ranking-draft.js';

/** The order that the group makes of the points, with verdict, class and reason for each measure. */
export function RankPart({ selection }: { selection: YearlySelection }): ReactElement {
  const { id, version, items, budget } = selection;
  const rank = useRankSelection(id);
  const announce = useAnnounce();
  const [empty] = useState(() => ({
    rows: draftOfRanking(selection),
    frame: budget.frameCents === null ? '' : euroWords(budget.frameCents),
  }));
  const { value, change, clear } = useDraft(`rangfolge.${id}.${version}`, empty);
  const itemOf = (measureId: string) => items.find((one) => one.measureId === measureId);
  const frameCents = parseEuros(value.frame);
  const changeRow = (index: number, part: Partial<RankedDraft>): void =>
    change({ rows: value.rows.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  const move = (index: number, by: -1 | 1): void => {
    change({ rows: moved(value.rows, index, by) });
    const title = itemOf(value.rows[index]?.measureId ?? '')?.title ?? '';
    announce(rankTexts.moved(title, index + by + 1));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (rank.isPending || frameCents === undefined) return;
    rank.mutate(
      { version, items: value.rows.map((row) => ({ ...row })), frameCents },
      {
        onSuccess: () => {
          clear();
          announce(selectionTexts.saved);
        },
      },
    );
  };
  const chosen = value.rows.filter(({ verdict }) => verdict === 'chosen');
  return (
    <section className="page-section" aria-labelledby="rangfolge">
      <h2 id="rangfolge" className="kern-heading-medium">
        {rankTexts.title}
      </h2>
      <p className="kern-body">{rankTexts.lead}</p>
      <form onSubmit={submit} noValidate>
        <ErrorSummary error={rank.error} />
        <ol className="rank-list">
          {value.rows.map((row, index) => {
            const item = itemOf(row.measureId);
            return item === undefined ? null : (
              <RankItem
                key={row.measureId}
                item={item}
                row={row}
                isFirst={index === 0}
                isLast={index === value.rows.length - 1}
                onChange={(part) => changeRow(index, part)}
                onMove={(by) => move(index, by)}
              />
            );
          })}
        </ol>
        <div className="narrow">
          <TextField
            id="frameCents"
            label={selectionTexts.frame}
            hint={selectionTexts.frameHint}
            inputMode="decimal"
            value={value.frame}
            onValue={(frame) => change({ frame })}
            error={
              frameCents === undefined ? selectionTexts.frameWrong : fieldError(rank.error, 'frameCents')
            }
          />
        </div>
        <BudgetWords
          costs={chosen.map(({ measureId }) => itemOf(measureId)?.costCents ?? null)}
          frameCents={frameCents ?? null}
        />
        <Button type="submit" kind="primary" isBusy={rank.isPending}>
          {rank.isPending ? selectionTexts.saving : rankTexts.save}
        </Button>
      </form>
    </section>
  );
}
