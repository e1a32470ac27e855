import { useState, type ReactElement } from 'react';
import { useAddAgendaItem, useRefillAgenda } from '../../api/meeting-papers.js';
import type { MeetingDetails } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { agendaTexts } from '../../texts/agenda.js';
import { AgendaItemCard } from './agenda-item-card.js';
import { ItemForm } from './item-form.js';
import { ProposedItem } from './proposed-item.js';

interface AgendaPartProps {
  readonly meeting: MeetingDetails;
  readonly onDone: (words: string) => void;
}

/** The agenda in its order; what is proposed and dropped beneath, for those who keep it. */
export function AgendaPart({ meeting, onDone }: AgendaPartProps): ReactElement {
  const { items, mayKeep, state, plannedMinutes } = meeting;
  const isOpen = state === 'planned' || state === 'invited' || state === 'held';
  const accepted = items.filter((item) => item.state === 'accepted');
  const isOver = state === 'held' || state === 'minutes-released';
  return (
    <section className="page-section" aria-labelledby="tagesordnung">
      <div className="section-head">
        <h2 id="tagesordnung" className="kern-heading-medium">
          {isOver ? agendaTexts.minutesTitle : agendaTexts.title}
        </h2>
        {plannedMinutes > 0 && (
          <p className="kern-body kern-body--muted">{agendaTexts.planned(plannedMinutes)}</p>
        )}
      </div>
      {accepted.length === 0 && (
        <p className="kern-body">
          {agendaTexts.none} {mayKeep && isOpen && agendaTexts.noneToKeep}
        </p>
      )}
      <ol className="agenda">
        {accepted.map((item) => (
          <li key={item.id}>
            <AgendaItemCard meeting={meeting} item={item} mayChange={mayKeep && isOpen} />
          </li>
        ))}
      </ol>
      {isOpen && <AddItem meeting={meeting} onDone={onDone} />}
      {isOpen && <Undecided meeting={meeting} />}
    </section>
  );
}

/** What could be talked about, and what was dropped. */
function Undecided({ meeting }: { meeting: MeetingDetails }): ReactElement {
  const { id, items, mayKeep } = meeting;
  const proposed = items.filter(({ state }) => state === 'proposed');
  const dropped = items.filter(({ state }) => state === 'dropped');
  return (
    <>
      {proposed.length > 0 && (
        <>
          <h3 className="kern-heading-medium part-gap">
            {mayKeep ? agendaTexts.proposals : agendaTexts.ownProposals}
          </h3>
          {mayKeep && <p className="kern-body">{agendaTexts.proposalsLead}</p>}
          {proposed.map((item) => (
            <ProposedItem key={item.id} meetingId={id} item={item} mayChange={mayKeep} />
          ))}
        </>
      )}
      {mayKeep && dropped.length > 0 && (
        <details className="fold no-print">
          <summary className="fold__title">{agendaTexts.dropped}</summary>
          {dropped.map((item) => (
            <ProposedItem key={item.id} meetingId={id} item={item} mayChange />
          ))}
        </details>
      )}
    </>
  );
}

function AddItem({ meeting, onDone }: AgendaPartProps): ReactElement {
  const { id, mayKeep } = meeting;
  const refill = useRefillAgenda(id);
  const add = useAddAgendaItem(id);
  const [isAdding, setAdding] = useState(false);
  if (isAdding)
    return (
      <ItemForm
        id="neuer-punkt"
        draftKey={`punkt.${id}.neu`}
        start={{ title: '', note: '', plannedMinutes: null }}
        error={add.error}
        isBusy={add.isPending}
        onSend={(item, clear) =>
          add.mutate(item, {
            onSuccess: () => {
              clear();
              setAdding(false);
              if (!mayKeep) onDone(agendaTexts.suggested);
            },
          })
        }
        onCancel={() => setAdding(false)}
      />
    );
  return (
    <div className="no-print">
      <ActError error={refill.error} />
      <div className="kern-btn-wrapper">
        {mayKeep && (
          <Button
            kind="secondary"
            isBusy={refill.isPending}
            onClick={() =>
              refill.mutate(undefined, { onSuccess: (added) => onDone(agendaTexts.refilled(added)) })
            }
          >
            {agendaTexts.refill}
          </Button>
        )}
        <Button kind="secondary" icon="add" onClick={() => setAdding(true)}>
          {mayKeep ? agendaTexts.add : agendaTexts.suggest}
        </Button>
      </div>
    </div>
  );
}
