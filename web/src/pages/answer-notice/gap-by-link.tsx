import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useAnswerByLink } from '../../api/answers-by-link.js';
import type { AnswerGap, GapToAnswer } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { AnswerForm } from '../../parts/gap/answer-form.js';
import { answerWords, gapName, peopleWithoutPlace } from '../../parts/gap/gap-words.js';
import { byLinkTexts } from '../../texts/by-link.js';
import { answerTexts, gapTexts } from '../../texts/gaps.js';
import { causeTerms } from '../../texts/terms.js';

/** One gap of the notice: what it is, and the form or the answer given. */
export function GapByLink({ item, token }: { item: GapToAnswer; token: string }): ReactElement {
  const answer = useAnswerByLink(token, item.gapId);
  const [isChanging, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const name = gapName(item);
  const send = (body: AnswerGap, done: () => void): void =>
    answer.mutate(body, {
      onSuccess: () => {
        done();
        setChanging(false);
        announce(answerTexts.sent);
        heading.current?.focus();
      },
    });
  const leaveForm = (): void => {
    setChanging(false);
    answer.reset();
  };
  useEffect(() => {
    if (isChanging) heading.current?.focus();
  }, [isChanging]);
  return (
    <section className="gap-card" aria-labelledby={`gap-${item.gapId}`}>
      <h2 id={`gap-${item.gapId}`} ref={heading} tabIndex={-1} className="kern-heading-small">
        {name}
      </h2>
      <p className="gap-item__facts">
        <strong>{peopleWithoutPlace(item.people)}</strong>
        <span>{gapTexts.longestWait(item.longestWaitDays)}</span>
      </p>
      <p className="kern-body">{causeTerms[item.cause].sentence}</p>
      {item.answer !== null && !isChanging ? (
        <div className="given-answer">
          <p className="kern-body">
            <strong>{byLinkTexts.yourAnswer}:</strong> {answerWords(item.answer)}
          </p>
          {item.answer.note !== null && <p className="kern-body">„{item.answer.note}“</p>}
          <Button kind="secondary" onClick={() => setChanging(true)}>
            {answerTexts.again}
          </Button>
        </div>
      ) : (
        <AnswerForm
          id={`antwort-${item.gapId}`}
          draftKey={`link.${token.slice(-16)}.${item.gapId}`}
          error={answer.error}
          isBusy={answer.isPending}
          onSend={send}
          onKeep={item.answer === null ? undefined : leaveForm}
        />
      )}
    </section>
  );
}
