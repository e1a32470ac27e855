import type { ReactElement } from 'react';
import type { MessageDraft } from '../../api/types.js';
import { casePageTexts } from '../../texts/case-page.js';
import { CopyButton } from '../form/copy-button.js';
import { Deadline } from '../place-offer/deadline.js';

/** The draft of a message that the law asks for: to whom, by when, and its words to copy. The platform sends none of them. */
export function MessageDraftFold({ draft }: { draft: MessageDraft }): ReactElement {
  const { title, recipient, text, dueOn, legalPlace, note } = draft;
  return (
    <details className="message">
      <summary className="message__title">
        {title} <span className="kern-body--muted">({legalPlace})</span>
      </summary>
      <p className="kern-body">{casePageTexts.messageTo(recipient)}</p>
      <Deadline until={dueOn} label={casePageTexts.messageDue} />
      <pre className="letter">{text}</pre>
      <CopyButton text={text} label={casePageTexts.messageCopy} />
      <p className="kern-body kern-body--small kern-body--muted">{note}</p>
    </details>
  );
}
