import type { ReactElement } from 'react';
import { useChangeAgendaItem } from '../../api/meeting-papers.js';
import type { AgendaItem } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { agendaTexts } from '../../texts/agenda.js';
import { Evidence } from './evidence.js';

interface ProposedItemProps {
  readonly meetingId: string;
  readonly item: AgendaItem;
  readonly mayChange: boolean;
}

/** Something that could be talked about: to be taken up or dropped. */
export function ProposedItem({ meetingId, item, mayChange }: ProposedItemProps): ReactElement {
  const { title, note, state, suggestedByName } = item;
  const change = useChangeAgendaItem(meetingId, item);
  return (
    <article className="agenda__item" aria-label={title}>
      <h4 className="kern-heading-small">{title}</h4>
      {suggestedByName !== null && (
        <p className="kern-body kern-body--muted">{agendaTexts.suggestedBy(suggestedByName)}</p>
      )}
      {note !== '' && <p className="kern-body">{note}</p>}
      <Evidence item={item} />
      {mayChange && (
        <div className="no-print">
          <ActError error={change.error} />
          <div className="kern-btn-wrapper">
            <Button
              kind="secondary"
              label={agendaTexts.acceptItem(title)}
              isBusy={change.isPending}
              onClick={() => change.mutate({ state: 'accepted' })}
            >
              {agendaTexts.accept}
            </Button>
            {state === 'proposed' && (
              <Button
                kind="tertiary"
                label={agendaTexts.dropItem(title)}
                isBusy={change.isPending}
                onClick={() => change.mutate({ state: 'dropped' })}
              >
                {agendaTexts.drop}
              </Button>
            )}
          </div>
        </div>
      )}
    </article>
  );
}
