import { useEffect, useRef, type ReactElement } from 'react';
import { useWriteMinutes } from '../../api/meeting-papers.js';
import { ApiProblem } from '../../api/problem.js';
import type { AgendaItem } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { TextArea } from '../../parts/form/text-area.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { agendaTexts } from '../../texts/agenda.js';

/** How long somebody pauses before what they wrote is saved. */
const PAUSE_MILLISECONDS = 1200;

/** The minutes of one item, saved while typing. Where somebody else wrote meanwhile, both texts are there and a person decides. */
export function MinutesField({ meetingId, item }: { meetingId: string; item: AgendaItem }): ReactElement {
  const write = useWriteMinutes(meetingId, item.id);
  const { value, change, clear } = useDraft(`niederschrift.${item.id}`, {
    text: item.minutes,
    seen: item.minutes,
  });
  const isOther = !write.isPending && item.minutes !== value.seen && item.minutes !== value.text;
  const isConflict =
    isOther || (write.error instanceof ApiProblem && write.error.code === 'changed-meanwhile');
  const isUnsaved = value.text !== item.minutes;
  const save = (): void => {
    if (write.isPending) return;
    write.mutate({ minutes: value.text, version: item.version });
    change({ seen: value.text });
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (!isUnsaved || isConflict) return undefined;
    const timer = setTimeout(() => latest.current(), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value.text, isUnsaved, isConflict, write.isPending]);
  const takeTheirs = (): void => {
    clear();
    change({ text: item.minutes, seen: item.minutes });
    write.reset();
  };
  return (
    <div className="no-print">
      <TextArea
        id={`niederschrift-${item.id}`}
        label={agendaTexts.minutes(item.title)}
        hint={agendaTexts.minutesHint}
        maximum={20_000}
        value={value.text}
        onValue={(text) => change({ text })}
      />
      {isConflict ? (
        <div className="agenda__conflict" role="alert">
          <p className="kern-body">{agendaTexts.otherText}</p>
          <blockquote className="kern-body">{item.minutes}</blockquote>
          <div className="kern-btn-wrapper">
            <Button kind="secondary" onClick={save}>
              {agendaTexts.keepMine}
            </Button>
            <Button kind="secondary" onClick={takeTheirs}>
              {agendaTexts.takeTheirs}
            </Button>
          </div>
        </div>
      ) : (
        <ActError error={write.error} />
      )}
      <p className="kern-body kern-body--muted" aria-live="polite">
        {isUnsaved ? agendaTexts.savingMinutes : value.text !== '' && agendaTexts.savedMinutes}
      </p>
    </div>
  );
}
