import { useState, type ReactElement } from 'react';
import type { YearlySelection } from '../../api/types.js';
import { useMoveSelection } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { assessTexts, prepareTexts } from '../../texts/yearly-selection.js';

type Member = YearlySelection['members'][number];

/** How far the members are: as a count for all, by seat for the Kreisverwaltung. Never what they gave. */
export function ProgressPart({
  selection,
  mayKeep,
}: {
  selection: YearlySelection;
  mayKeep: boolean;
}): ReactElement | null {
  const { state, membersDone, memberCount, members, items } = selection;
  if (state !== 'assessing') return null;
  const columns: readonly Column<Member>[] = [
    { id: 'seat', title: assessTexts.member, cell: ({ label }) => label },
    {
      id: 'assessed',
      title: assessTexts.assessed,
      isNumeric: true,
      cell: ({ assessed }) => assessTexts.assessedOf(assessed ?? 0, items.length),
    },
  ];
  return (
    <section className="page-section narrow" aria-labelledby="fortschritt">
      <h2 id="fortschritt" className="kern-heading-medium">
        {assessTexts.progress}
      </h2>
      <p className="kern-body">{assessTexts.all(membersDone, memberCount)}</p>
      {mayKeep && (
        <>
          <p className="kern-body">{assessTexts.waiting}</p>
          <CardTable
            caption={assessTexts.progress}
            rows={members}
            keyOf={({ accountId }) => accountId}
            columns={columns}
          />
          <Reveal selection={selection} />
        </>
      )}
    </section>
  );
}

function Reveal({ selection }: { selection: YearlySelection }): ReactElement {
  const { id, version, membersDone, memberCount } = selection;
  const move = useMoveSelection(id);
  const [isAsking, setAsking] = useState(false);
  if (isAsking)
    return (
      <ReasonForm
        question={assessTexts.revealQuestion}
        submit={assessTexts.revealYes}
        error={move.error}
        isBusy={move.isPending}
        onConfirm={() => move.mutate({ step: 'reveal', version })}
        onCancel={() => setAsking(false)}
      >
        <p className="kern-body">{assessTexts.revealMeans(membersDone, memberCount)}</p>
      </ReasonForm>
    );
  return (
    <div className="kern-btn-wrapper part-gap">
      <Button kind="primary" onClick={() => setAsking(true)}>
        {assessTexts.reveal}
      </Button>
      <Button
        kind="tertiary"
        isBusy={move.isPending}
        onClick={() => move.mutate({ step: 'prepare-again', version })}
      >
        {prepareTexts.again}
      </Button>
    </div>
  );
}
