import type { ReactElement } from 'react';
import type { GapAnswer } from '../../api/types.js';
import { answerWords } from '../../parts/gap/gap-words.js';
import { momentWords } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';

/** What the organisations answered. */
export function GapAnswers({ answers }: { answers: readonly GapAnswer[] }): ReactElement {
  return (
    <section aria-labelledby="antworten" className="page-section">
      <h2 id="antworten" className="kern-heading-medium">
        {gapTexts.answersTitle}
      </h2>
      {answers.length === 0 ? (
        <p className="kern-body">{gapTexts.answersNone}</p>
      ) : (
        <ul className="answers">
          {answers.map((answer) => (
            <li className="answers__answer" key={answer.organisationName + answer.answeredAt}>
              <p className="kern-body">
                <strong>{answer.organisationName}</strong>: {answerWords(answer)}
              </p>
              {answer.note !== null && <p className="kern-body answers__note">„{answer.note}“</p>}
              <p className="kern-body kern-body--small kern-body--muted">{momentWords(answer.answeredAt)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
