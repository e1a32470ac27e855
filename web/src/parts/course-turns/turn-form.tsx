import { useState, type ReactElement } from 'react';
import { useOwnCourses, useTurnCourse, type CourseTurn } from '../../api/own-courses.js';
import type { CallOffReason, Offering } from '../../api/types.js';
import { fieldError } from '../form/error-summary.js';
import { ReasonForm } from '../form/reason-form.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { shortDate } from '../words/dates.js';
import { callOffReasonTerms, courseTexts } from '../../texts/course.js';
import { turnTexts } from '../../texts/waiting-list.js';
import { isRunning, type Touched, type Turn } from './course-standing.js';

const QUESTIONS = {
  postpone: turnTexts.postponeQuestion,
  merge: turnTexts.mergeQuestion,
  cancel: turnTexts.cancelQuestion,
  reopen: turnTexts.reopenQuestion,
} as const;

const SUBMITS = {
  postpone: turnTexts.postponeSubmit,
  merge: turnTexts.mergeSubmit,
  cancel: turnTexts.cancelSubmit,
  reopen: turnTexts.reopenSubmit,
} as const;

interface TurnFormProps {
  readonly turn: Turn;
  readonly course: Offering;
  readonly touched: Touched;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The question before a turn: what happens to how many people, why, and what else must be known. */
export function TurnForm({ turn, course, touched, onDone, onCancel }: TurnFormProps): ReactElement {
  const send = useTurnCourse(course.id);
  const [startsOn, setStartsOn] = useState('');
  const [intoOfferingId, setInto] = useState('');
  const confirm = (reasonCode: string): void => {
    const given = { reasonCode: reasonCode as CallOffReason, startsOn: startsOn || null, intoOfferingId };
    send.mutate(toTurn(turn, given), { onSuccess: onDone });
  };
  return (
    <ReasonForm
      id="wende"
      question={QUESTIONS[turn]}
      {...(turn === 'reopen' ? {} : { reasons: callOffReasonTerms })}
      submit={SUBMITS[turn]}
      error={send.error}
      isBusy={send.isPending}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      {turn === 'reopen' ? (
        <p className="kern-body">{turnTexts.reopenBody}</p>
      ) : (
        <WhatHappens turn={turn} touched={touched} />
      )}
      {(turn === 'postpone' || turn === 'reopen') && (
        <TextField
          id="wende-startsOn"
          type="date"
          label={turnTexts.newStart}
          hint={turn === 'postpone' ? turnTexts.newStartHint : turnTexts.reopenStartHint}
          value={startsOn}
          onValue={setStartsOn}
          error={fieldError(send.error, 'startsOn')}
        />
      )}
      {turn === 'merge' && (
        <IntoField course={course} value={intoOfferingId} onValue={setInto} error={send.error} />
      )}
    </ReasonForm>
  );
}

function WhatHappens({ turn, touched }: { turn: Turn; touched: Touched }): ReactElement {
  const { open, accepted, enrolled, others } = touched;
  return (
    <>
      <p className="kern-body">{turnTexts.offers(open, accepted, enrolled)}</p>
      {others > 0 && <p className="kern-body">{turnTexts.others(others)}</p>}
      {turn === 'merge' && <p className="kern-body">{turnTexts.mergeBody}</p>}
    </>
  );
}

interface IntoFieldProps {
  readonly course: Offering;
  readonly value: string;
  readonly onValue: (id: string) => void;
  readonly error: Error | null;
}

/** The course that takes over: one's own that people can enter, the same Kurstyp first. */
function IntoField({ course, value, onValue, error }: IntoFieldProps): ReactElement {
  const courses = (useOwnCourses(course.providerId).data ?? [])
    .filter((one) => one.id !== course.id && isRunning(one))
    .toSorted((a, b) => distance(a, course) - distance(b, course) || a.startsOn.localeCompare(b.startsOn));
  if (courses.length === 0) return <p className="kern-body">{turnTexts.noInto}</p>;
  return (
    <SelectField
      id="wende-intoOfferingId"
      label={turnTexts.into}
      value={value}
      choices={[
        { value: '', label: turnTexts.chooseInto },
        ...courses.map((one) => ({
          value: one.id,
          label: `${one.title}, ${courseTexts.starts(shortDate(one.startsOn))}`,
        })),
      ]}
      onValue={onValue}
      error={fieldError(error, 'intoOfferingId')}
    />
  );
}

function distance(one: Offering, course: Offering): number {
  return Number(one.formatCode !== course.formatCode);
}

interface Given {
  readonly reasonCode: CallOffReason;
  readonly startsOn: string | null;
  readonly intoOfferingId: string;
}

function toTurn(turn: Turn, { reasonCode, startsOn, intoOfferingId }: Given): CourseTurn {
  switch (turn) {
    case 'postpone':
      return { turn, reasonCode, startsOn };
    case 'merge':
      return { turn, reasonCode, intoOfferingId };
    case 'cancel':
      return { turn, reasonCode };
    case 'reopen':
      return { turn, startsOn };
  }
}
