import { useState, type FormEvent, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { CodedAnswer, Need } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ActError } from '../../parts/form/act-error.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { SearchField } from '../../parts/form/search-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { codingTexts } from '../../texts/coding.js';
import { objectiveTexts } from '../../texts/objectives.js';
import type { Coding } from './use-coding.js';

interface AnswerItemProps {
  readonly answer: CodedAnswer;
  readonly needs: readonly Need[];
  readonly coding: Coding;
  readonly onTouch: () => void;
}

const LONGEST_REASON = 500;

/** One answer: what it says, which needs it is tied to, and the ways to tie it. */
export function AnswerItem(props: AnswerItemProps): ReactElement {
  const { answer, needs, coding } = props;
  const tied = needs.filter(({ id }) => answer.needIds.includes(id));
  return (
    <li className="coding-item">
      <p className="kern-body kern-body--muted">
        {answer.question}
        {answer.organisationName !== null && ` · ${codingTexts.from(answer.organisationName)}`}
      </p>
      <p className="kern-body coding-item__words free-text">{answer.answer}</p>
      {tied.length > 0 && (
        <ul className="coding-item__needs">
          {tied.map((need) => (
            <TiedNeed key={need.id} {...props} need={need} />
          ))}
        </ul>
      )}
      {answer.noNeedReason === null ? (
        <TieFields {...props} />
      ) : (
        <TakeBack {...props} reason={answer.noNeedReason} />
      )}
      {coding.failedId === answer.id && <ActError error={coding.error} />}
    </li>
  );
}

function TiedNeed({ answer, need, coding, onTouch }: AnswerItemProps & { need: Need }): ReactElement {
  const untie = (): void => {
    onTouch();
    const undo = { tie: [need.id], untie: [] };
    const deed = { answerId: answer.id, words: codingTexts.untied(need.title), undo };
    coding.code(deed, { tie: [], untie: [need.id] });
  };
  return (
    <li>
      <Link className="kern-link kern-link--no-visited-state" to={`/konzept/bedarfe/${need.id}`}>
        {need.title}
      </Link>
      {need.mayWrite && (
        <Button kind="tertiary" icon="close" label={codingTexts.untie(need.title)} onClick={untie}>
          {objectiveTexts.untie}
        </Button>
      )}
    </li>
  );
}

function TieFields({ answer, needs, coding, onTouch }: AnswerItemProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const possible = needs.filter(({ id, mayWrite, state }) => {
    return mayWrite && state === 'open' && !answer.needIds.includes(id);
  });
  const tie = (needId: string): void => {
    const need = possible.find(({ id }) => id === needId);
    if (need === undefined) return;
    onTouch();
    const undo = { tie: [], untie: [needId] };
    const deed = { answerId: answer.id, words: codingTexts.tied(need.title), undo };
    coding.code(deed, { tie: [needId], untie: [] });
  };
  if (isAsking)
    return <NoNeedForm answer={answer} coding={coding} onTouch={onTouch} onClose={() => setAsking(false)} />;
  return (
    <div className="coding-item__acts">
      <SearchField
        id={`bedarf-${answer.id}`}
        label={codingTexts.tie}
        value=""
        choices={possible.map(({ id, title }) => ({ value: id, label: title }))}
        onValue={tie}
      />
      {answer.needIds.length === 0 && (
        <Button kind="tertiary" onClick={() => setAsking(true)}>
          {codingTexts.noNeed}
        </Button>
      )}
    </div>
  );
}

interface NoNeedFormProps {
  readonly answer: CodedAnswer;
  readonly coding: Coding;
  readonly onTouch: () => void;
  readonly onClose: () => void;
}

function NoNeedForm({ answer, coding, onTouch, onClose }: NoNeedFormProps): ReactElement {
  const [reason, setReason] = useState('');
  useAskBeforeLeaving(reason !== '');
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onTouch();
    const undo = { tie: [], untie: [], noNeedReason: null };
    const deed = { answerId: answer.id, words: codingTexts.marked, undo };
    coding.code(deed, { tie: [], untie: [], noNeedReason: reason }, onClose);
  };
  return (
    <form onSubmit={send} noValidate className="form">
      <TextField
        id={`grund-${answer.id}`}
        label={codingTexts.noNeedReason}
        maxLength={LONGEST_REASON}
        value={reason}
        onValue={setReason}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="secondary" isBusy={coding.isBusy}>
          {codingTexts.noNeedSubmit}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {objectiveTexts.leave}
        </Button>
      </div>
    </form>
  );
}

function TakeBack({ answer, coding, onTouch, reason }: AnswerItemProps & { reason: string }): ReactElement {
  const takeBack = (): void => {
    onTouch();
    const undo = { tie: [], untie: [], noNeedReason: reason };
    const deed = { answerId: answer.id, words: codingTexts.undone, undo };
    coding.code(deed, { tie: [], untie: [], noNeedReason: null });
  };
  return (
    <p className="kern-body with-badge">
      {codingTexts.withoutNeed(reason)}
      <Button kind="tertiary" onClick={takeBack}>
        {codingTexts.takeBack}
      </Button>
    </p>
  );
}
