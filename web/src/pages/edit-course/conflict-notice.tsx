import { useState, type ReactElement } from 'react';
import { useCourseHistory, useCourseTypes } from '../../api/edit-course.js';
import { useSites } from '../../api/offerings.js';
import { useCourseFormats } from '../../api/regions.js';
import { historyLines } from '../../parts/course/history-lines.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { CardTable } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { conflictTexts } from '../../texts/course-conflict.js';
import type { ConflictField } from './conflict-fields.js';
import type { CourseDraft } from './course-draft.js';
import { fieldName, fieldWords, type Lookups } from './field-words.js';

/** Two versions of a course that grew from one. */
export interface Conflict {
  readonly courseId: string;
  /** The version from which the typed one was made. */
  readonly seenVersion: number;
  readonly before: CourseDraft;
  readonly theirs: CourseDraft;
  readonly fields: readonly ConflictField[];
}

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  readonly draft: CourseDraft;
  readonly change: (part: Partial<CourseDraft>) => void;
}

/** Who changed what since, field by field beside what was typed; for each the choice. It takes the focus when it comes. */
export function ConflictNotice({ conflict, draft, change }: ConflictNoticeProps): ReactElement {
  const lookups: Lookups = {
    formats: useCourseFormats().data ?? [],
    types: useCourseTypes().data ?? [],
    sites: useSites().data ?? [],
  };
  const contested = conflict.fields.filter(({ isContested }) => isContested);
  const takeAll = (): void =>
    change(Object.fromEntries(contested.map(({ field }) => [field, conflict.theirs[field]])));
  return (
    <Alert kind="warning" title={conflictTexts.title} takesFocus>
      <p className="kern-body">{conflictTexts.body}</p>
      <WhoChanged courseId={conflict.courseId} seenVersion={conflict.seenVersion} />
      <CardTable
        caption={conflictTexts.caption}
        rows={conflict.fields}
        keyOf={({ field }) => field}
        columns={[
          { id: 'field', title: conflictTexts.field, cell: ({ field }) => fieldName(field) },
          {
            id: 'before',
            title: conflictTexts.before,
            cell: ({ field }) => fieldWords(field, conflict.before, lookups),
          },
          {
            id: 'theirs',
            title: conflictTexts.theirs,
            cell: ({ field }) => <strong>{fieldWords(field, conflict.theirs, lookups)}</strong>,
          },
          {
            id: 'mine',
            title: conflictTexts.mine,
            cell: ({ field, isContested, mine }) =>
              isContested
                ? fieldWords(field, { ...draft, [field]: mine }, lookups)
                : fieldWords(field, conflict.before, lookups),
          },
          {
            id: 'choice',
            title: conflictTexts.choice,
            cell: (one) =>
              one.isContested ? (
                <Choice one={one} onChoose={(value) => change({ [one.field]: value })} />
              ) : (
                conflictTexts.merged
              ),
          },
        ]}
      />
      {contested.length > 1 && (
        <Button kind="secondary" onClick={takeAll}>
          {conflictTexts.allTheirs}
        </Button>
      )}
      <p className="kern-body">{conflictTexts.next}</p>
    </Alert>
  );
}

interface ChoiceProps {
  readonly one: ConflictField;
  readonly onChoose: (value: ConflictField['theirs']) => void;
}

function Choice({ one: { field, theirs, mine }, onChoose }: ChoiceProps): ReactElement {
  const [chosen, setChosen] = useState<'theirs' | 'mine'>('mine');
  const announce = useAnnounce();
  const name = fieldName(field);
  const choose = (which: 'theirs' | 'mine'): void => {
    setChosen(which);
    onChoose(which === 'theirs' ? theirs : mine);
    announce(which === 'theirs' ? conflictTexts.tookTheirs(name) : conflictTexts.keptMine(name));
  };
  return (
    <fieldset className="conflict-choice">
      <legend className="kern-sr-only">{`${conflictTexts.choice} ${name}`}</legend>
      {(['mine', 'theirs'] as const).map((which) => (
        <label key={which} className="conflict-choice__way">
          <input
            type="radio"
            name={`konflikt-${field}`}
            className="kern-form-check__radio"
            checked={chosen === which}
            onChange={() => choose(which)}
          />
          {which === 'mine' ? conflictTexts.keepMine : conflictTexts.takeTheirs}
        </label>
      ))}
    </fieldset>
  );
}

function WhoChanged({
  courseId,
  seenVersion,
}: {
  courseId: string;
  seenVersion: number;
}): ReactElement | null {
  const lines = historyLines(useCourseHistory(courseId).data ?? []).filter(
    ({ version }) => version !== null && version > seenVersion,
  );
  if (lines.length === 0) return null;
  return (
    <>
      <p className="kern-body">{conflictTexts.who}:</p>
      <ul className="kern-list kern-list--bullet">
        {lines.map(({ key, at, who, what }) => (
          <li key={key}>{conflictTexts.line(who, momentWords(at), what)}</li>
        ))}
      </ul>
    </>
  );
}
