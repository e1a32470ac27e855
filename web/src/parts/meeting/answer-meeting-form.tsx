import { useState, type FormEvent, type ReactElement } from 'react';
import type { AnswerMeeting } from '../../api/types.js';
import { meetingTexts } from '../../texts/meetings.js';
import { Button } from '../form/button.js';
import { ErrorSummary, fieldError } from '../form/error-summary.js';
import { RadioField } from '../form/radio-field.js';
import { TextField } from '../form/text-field.js';

interface AnswerMeetingFormProps {
  readonly given: { readonly answer: AnswerMeeting['answer'] | null; readonly people: number | null };
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSend: (answer: AnswerMeeting) => void;
}

/** Coming or not, and how many: two taps on a phone. */
export function AnswerMeetingForm({ given, error, isBusy, onSend }: AnswerMeetingFormProps): ReactElement {
  const [answer, setAnswer] = useState<string>(given.answer ?? '');
  const [people, setPeople] = useState(String(given.people || 1));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onSend({ answer: answer as AnswerMeeting['answer'], people: Number(people) });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow no-print">
      <ErrorSummary error={error} />
      <RadioField
        id="answer"
        label={meetingTexts.answerTitle}
        isHorizontal
        value={answer}
        choices={[
          { value: 'coming', label: meetingTexts.coming },
          { value: 'not-coming', label: meetingTexts.notComing },
        ]}
        onValue={setAnswer}
        error={fieldError(error, 'answer')}
      />
      {answer === 'coming' && (
        <TextField
          id="people"
          type="number"
          inputMode="numeric"
          min={1}
          isNarrow
          label={meetingTexts.people}
          value={people}
          onValue={setPeople}
          error={fieldError(error, 'people')}
        />
      )}
      <Button type="submit" kind="primary" isBusy={isBusy}>
        {meetingTexts.sendAnswer}
      </Button>
    </form>
  );
}
