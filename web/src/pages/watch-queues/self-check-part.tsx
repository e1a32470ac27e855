import type { ReactElement } from 'react';
import { useSelfCheck } from '../../api/installation.js';
import type { StateFinding } from '../../api/types.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { selfCheckTexts } from '../../texts/installation.js';

const COLUMNS: readonly Column<StateFinding>[] = [
  { id: 'meaning', title: selfCheckTexts.meaning, cell: ({ explanation }) => explanation },
  {
    id: 'count',
    title: selfCheckTexts.count,
    isNumeric: true,
    cell: ({ count }) => numberWords(count),
  },
  { id: 'since', title: selfCheckTexts.since, cell: ({ since }) => momentWords(since) },
  { id: 'ids', title: selfCheckTexts.ids, cell: ({ subjectIds }) => subjectIds.join(', ') },
  { id: 'check', title: selfCheckTexts.check, cell: ({ check }) => <span lang="en">{check}</span> },
];

/** What cannot be, and what to do about it. */
export function SelfCheckPart(): ReactElement {
  const check = useSelfCheck();
  return (
    <section className="page-section" aria-labelledby="selbstpruefung">
      <h2 id="selbstpruefung" className="kern-heading-medium">
        {selfCheckTexts.title}
      </h2>
      <p className="kern-body">{selfCheckTexts.lead}</p>
      {check.isPending && <Loading />}
      {check.isError && <LoadFailed error={check.error} onRetry={check.refetch} />}
      {check.data !== undefined && (
        <Findings checkedAt={check.data.checkedAt} findings={check.data.findings} />
      )}
    </section>
  );
}

function Findings({
  checkedAt,
  findings,
}: {
  checkedAt: string | null;
  findings: readonly StateFinding[];
}): ReactElement {
  if (checkedAt === null) return <p className="kern-body">{selfCheckTexts.never}</p>;
  if (findings.length === 0)
    return <p className="kern-body">{selfCheckTexts.fine(momentWords(checkedAt))}</p>;
  return (
    <>
      <Alert kind="danger" title={selfCheckTexts.found}>
        <p className="kern-body">{selfCheckTexts.foundMeans(momentWords(checkedAt))}</p>
      </Alert>
      <CardTable
        file="selbstpruefung"
        caption={selfCheckTexts.list}
        rows={findings}
        keyOf={({ check }) => check}
        columns={COLUMNS}
      />
    </>
  );
}
