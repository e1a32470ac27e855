import { useEffect, type ReactElement } from 'react';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { numberWords } from '../../parts/words/numbers.js';
import { forecastTexts } from '../../texts/forecast.js';
import type { LostAccess } from './forecast-lines.js';

const COLUMNS: readonly Column<LostAccess>[] = [
  { id: 'line', title: forecastTexts.line, cell: ({ name }) => name },
  { id: 'now', title: forecastTexts.now, isNumeric: true, cell: ({ now }) => numberWords(now) },
  { id: 'left', title: forecastTexts.left, isNumeric: true, cell: ({ left }) => numberWords(left) },
  {
    id: 'lost',
    title: forecastTexts.lost,
    isNumeric: true,
    cell: ({ now, left }) => numberWords(now - left),
  },
];

/** How many would lose access, and in which courses they would be missing. */
export function LostTable({ lost }: { lost: readonly LostAccess[] }): ReactElement {
  const announce = useAnnounce();
  const words = forecastTexts.loss(lost.reduce((sum, { now, left }) => sum + now - left, 0));
  useEffect(() => announce(words), [announce, words]);
  return (
    <div className="page-section">
      <Alert kind="info" title={words} />
      {lost.length > 0 && (
        <CardTable
          file="gesperrter-zugang"
          caption={forecastTexts.lossCaption}
          columns={COLUMNS}
          rows={lost}
          keyOf={({ key }) => key}
        />
      )}
    </div>
  );
}
