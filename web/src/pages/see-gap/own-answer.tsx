import { useState, type ReactElement } from 'react';
import { useAnswerGap } from '../../api/gaps.js';
import type { AnswerGap, GapDetail } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { AnswerForm } from '../../parts/gap/answer-form.js';
import { Alert } from '../../parts/show/alert.js';
import { answerTexts } from '../../texts/gaps.js';

/** The answer of the organisation that is signed in: the form, or a word of thanks with the way back to the form. */
export function OwnAnswer({ gap }: { gap: GapDetail }): ReactElement {
  const member = useMember();
  const answer = useAnswerGap(gap.id);
  const [isSent, setSent] = useState(false);
  const send = (body: AnswerGap, done: () => void): void =>
    answer.mutate(body, {
      onSuccess: () => {
        done();
        setSent(true);
      },
    });
  return (
    <section aria-labelledby="antworten-selbst" className="page-section own-answer no-print">
      <h2 id="antworten-selbst" className="kern-heading-medium">
        {answerTexts.title}
      </h2>
      {isSent ? (
        <Alert kind="success" title={answerTexts.sent} takesFocus>
          <p className="kern-body">{answerTexts.sentBody}</p>
          <Button kind="secondary" onClick={() => setSent(false)}>
            {answerTexts.again}
          </Button>
        </Alert>
      ) : (
        <>
          <p className="kern-body">{answerTexts.lead}</p>
          <AnswerForm
            id="antwort"
            draftKey={`${member.organisationId}.${gap.id}`}
            error={answer.error}
            isBusy={answer.isPending}
            onSend={send}
          />
        </>
      )}
    </section>
  );
}
