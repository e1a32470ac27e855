import type { ReactElement } from 'react';
import type { SelectionItem } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { selectionClassTerms, verdictTerms } from '../../texts/selection-terms.js';
import { rankTexts, revealTexts, selectionTexts } from '../../texts/yearly-selection.js';
import { euroWords } from './euros.js';
import { pointWords } from './point-words.js';
import type { RankedDraft } from './ranking-draft.js';

interface RankItemProps {
  readonly item: SelectionItem;
  readonly row: RankedDraft;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (part: Partial<RankedDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** One measure of the order. */
export function RankItem({ item, row, isFirst, isLast, onChange, onMove }: RankItemProps): ReactElement {
  const { measureId, number, title, score, costCents, suggestedClass } = item;
  return (
    <li className="rank-list__item">
      <div className="rank-list__head">
        <div>
          <p className="kern-title">{selectionTexts.measureName(number, title)}</p>
          <p className="kern-body kern-body--muted">
            {revealTexts.score} {score === null ? revealTexts.nothing : pointWords(score)} ·{' '}
            {selectionTexts.cost} {costCents === null ? selectionTexts.noCost : euroWords(costCents)}
          </p>
        </div>
        <div className="rank-list__moves no-print">
          {!isFirst && (
            <Button kind="tertiary" label={rankTexts.upOf(title)} onClick={() => onMove(-1)}>
              {rankTexts.up}
            </Button>
          )}
          {!isLast && (
            <Button kind="tertiary" label={rankTexts.downOf(title)} onClick={() => onMove(1)}>
              {rankTexts.down}
            </Button>
          )}
        </div>
      </div>
      <div className="side-by-side">
        <SelectField
          id={`votum-${measureId}`}
          label={rankTexts.verdict}
          value={row.verdict}
          choices={Object.entries(verdictTerms).map(([value, label]) => ({ value, label }))}
          onValue={(verdict) => onChange({ verdict: verdict as RankedDraft['verdict'] })}
        />
        {row.verdict === 'chosen' && (
          <SelectField
            id={`klasse-${measureId}`}
            label={rankTexts.class}
            hint={
              suggestedClass === null ? undefined : rankTexts.suggested(selectionClassTerms[suggestedClass])
            }
            value={row.selectionClass ?? ''}
            choices={[
              { value: '', label: rankTexts.noClass },
              ...Object.entries(selectionClassTerms).map(([value, label]) => ({ value, label })),
            ]}
            onValue={(chosen) =>
              onChange({ selectionClass: chosen === '' ? null : (chosen as RankedDraft['selectionClass']) })
            }
          />
        )}
      </div>
      {row.verdict !== 'open' && (
        <TextArea
          id={`grund-${measureId}`}
          label={rankTexts.reason}
          hint={row.verdict === 'chosen' ? undefined : rankTexts.reasonNeeded}
          maximum={2000}
          value={row.reason ?? ''}
          onValue={(reason) => onChange({ reason })}
        />
      )}
    </li>
  );
}
