import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { YearlySelection } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { selectionStepTerms } from '../../texts/selection-terms.js';
import { selectionTexts } from '../../texts/yearly-selection.js';

type Step = YearlySelection['steps'][number];

const COLUMNS: readonly Column<Step>[] = [
  { id: 'step', title: selectionTexts.step, cell: ({ act }) => selectionStepTerms[act] ?? act },
  { id: 'at', title: selectionTexts.at, cell: ({ at }) => momentWords(at) },
  {
    id: 'decision',
    title: selectionTexts.decision,
    cell: ({ decision }) =>
      decision === null ? (
        '–'
      ) : (
        <Link className="kern-link kern-link--no-visited-state" to={`/beschluesse/${decision.id}`}>
          {`${decision.number}, ${decision.committeeName}`}
        </Link>
      ),
  },
];

/** What was done with a selection, by which decision. */
export function HistoryPart({ selection: { steps } }: { selection: YearlySelection }): ReactElement {
  return (
    <section className="page-section" aria-labelledby="verlauf">
      <h2 id="verlauf" className="kern-heading-medium">
        {selectionTexts.history}
      </h2>
      <CardTable
        caption={selectionTexts.historyList}
        rows={steps}
        keyOf={({ act, at, decision }) => act + at + (decision?.id ?? '')}
        columns={COLUMNS}
      />
    </section>
  );
}
