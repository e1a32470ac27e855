import type { ReactElement } from 'react';
import { useCaseMessages } from '../../api/cases.js';
import type { MessageDraft } from '../../api/types.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { Deadline } from '../../parts/place-offer/deadline.js';
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
        <Draft key={draft.kind} draft={draft} />
      ))}
    </section>
  );
}

function Draft({ draft }: { draft: MessageDraft }): ReactElement {
  const { kind, title, recipient, text, dueOn, legalPlace, note } = draft;
  return (
    <details className="message">
      <summary className="message__title">
        {title} <span className="kern-body--muted">({legalPlace})</span>
      </summary>
      <p className="kern-body">{casePageTexts.messageTo(recipient)}</p>
      <Deadline until={dueOn} label={casePageTexts.messageDue} />
      <pre className="letter" id={`nachricht-${kind}`}>
        {text}
      </pre>
      <CopyButton text={text} label={casePageTexts.messageCopy} />
      <p className="kern-body kern-body--small kern-body--muted">{note}</p>
    </details>
  );
}
