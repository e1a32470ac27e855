import type { ReactElement } from 'react';
import { useCaseMessages } from '../../api/cases.js';
import { MessageDraftFold } from '../../parts/case/message-draft-fold.js';
import { casePageTexts } from '../../texts/case-page.js';

/** Drafts of messages that are due; nothing at all where none is. */
export function CaseMessages({ id }: { id: string }): ReactElement | null {
  const drafts = useCaseMessages(id).data?.items ?? [];
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="nachrichten" className="page-section no-print">
      <h2 id="nachrichten" className="kern-heading-medium">
        {casePageTexts.messagesTitle}
      </h2>
      <p className="kern-body">{casePageTexts.messagesLead}</p>
      {drafts.map((draft) => (
        <MessageDraftFold key={draft.kind} draft={draft} />
      ))}
    </section>
  );
}
