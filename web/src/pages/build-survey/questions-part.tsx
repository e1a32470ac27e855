import type { ReactElement } from 'react';
import type { SurveyConcept } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { buildSurveyTexts as texts } from '../../texts/surveys.js';
import { QuestionFields } from './question-fields.js';
import { emptyQuestion, moved, withCopy, type QuestionDraft } from './survey-draft.js';

interface QuestionsPartProps {
  readonly questions: readonly QuestionDraft[];
  readonly onQuestions: (questions: readonly QuestionDraft[]) => void;
  readonly error: Error | null;
  readonly fields: SurveyConcept['fields'];
  readonly isFixed: boolean;
}

/** All questions in their order, each to be changed, moved, copied and deleted. */
export function QuestionsPart({
  questions,
  onQuestions,
  error,
  fields,
  isFixed,
}: QuestionsPartProps): ReactElement {
  const change = (index: number, part: Partial<QuestionDraft>): void =>
    onQuestions(questions.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <>
      {isFixed && <p className="kern-body">{texts.questionsFixed}</p>}
      {questions.length === 0 && <p className="kern-body">{texts.noQuestions}</p>}
      <ol className="survey-questions">
        {questions.map((question, index) => (
          <li key={question.id} className="survey-question">
            <h3 className="kern-heading-small">{texts.question(index + 1)}</h3>
            <QuestionFields
              question={question}
              index={index}
              change={(part) => change(index, part)}
              error={error}
              fields={fields}
              isFixed={isFixed}
            />
            {!isFixed && <QuestionActs questions={questions} index={index} onQuestions={onQuestions} />}
          </li>
        ))}
      </ol>
      {!isFixed && (
        <Button kind="secondary" icon="add" onClick={() => onQuestions([...questions, emptyQuestion()])}>
          {texts.addQuestion}
        </Button>
      )}
    </>
  );
}

interface QuestionActsProps {
  readonly questions: readonly QuestionDraft[];
  readonly index: number;
  readonly onQuestions: (questions: readonly QuestionDraft[]) => void;
}

function QuestionActs({ questions, index, onQuestions }: QuestionActsProps): ReactElement {
  const announce = useAnnounce();
  const number = index + 1;
  const act = (after: readonly QuestionDraft[], words: string): void => {
    onQuestions(after);
    announce(words);
  };
  const { short } = texts;
  return (
    <div className="kern-btn-wrapper">
      {index > 0 && (
        <Button
          kind="tertiary"
          label={texts.up(number)}
          onClick={() => act(moved(questions, index, -1), texts.moved(number - 1))}
        >
          {short.up}
        </Button>
      )}
      {index < questions.length - 1 && (
        <Button
          kind="tertiary"
          label={texts.down(number)}
          onClick={() => act(moved(questions, index, 1), texts.moved(number + 1))}
        >
          {short.down}
        </Button>
      )}
      <Button
        kind="tertiary"
        label={texts.copy(number)}
        onClick={() => act(withCopy(questions, index), texts.copied(number + 1))}
      >
        {short.copy}
      </Button>
      <Button
        kind="tertiary"
        label={texts.remove(number)}
        onClick={() => act(questions.toSpliced(index, 1), texts.removed)}
      >
        {short.remove}
      </Button>
    </div>
  );
}
