import { useId, useRef, type ReactElement } from 'react';
import type { Offering } from '../../api/types.js';
import { takenTexts } from '../../texts/own-courses.js';
import { Button } from '../form/button.js';
import { useAnnounce } from '../frame/announcer.js';
import { figureOf, type TakenFigure } from './taken-figure.js';
import { TakenStepper } from './taken-stepper.js';
import { useTaken, type TakenChange } from './use-taken.js';

interface QuickFigureProps {
  readonly course: Offering;
  readonly figure: TakenFigure;
}

/** Taken places that can be changed in place: saved at once, undone at once, with what went wrong beside it. */
export function QuickFigure({ course, figure }: QuickFigureProps): ReactElement | null {
  const now = figureOf(course, figure);
  const announce = useAnnounce();
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const name = figure === 'childcare' ? takenTexts.childcare : takenTexts.section(figure);
  const change = useTaken(course, { figure, taken: now?.taken ?? 0 }, (taken, isUndo) => {
    announce((isUndo ? takenTexts.undone : takenTexts.announced)(course.title, name, taken));
    // The button that took it back goes away: whoever pressed it stands at the figure again.
    if (isUndo) box.current?.querySelector('input')?.focus();
  });
  if (now === undefined) return null;
  const labels = {
    field: takenTexts.fieldOf(course.title, name),
    less: takenTexts.less(course.title, name),
    more: takenTexts.more(course.title, name),
  };
  return (
    <span ref={box} className="quick-figure">
      <span className="quick-figure__line">
        <TakenStepper
          taken={change.shown}
          most={now.most}
          labels={labels}
          describedBy={id}
          onChange={change.change}
        />
        <span>{figure === 'childcare' ? takenTexts.takenChildren : takenTexts.taken}</span>
      </span>
      <span className="cell-note" id={id}>
        {[
          takenTexts.free(Math.max(0, now.maximum - now.held - change.shown), now.maximum),
          ...(now.held > 0 ? [takenTexts.held(now.held)] : []),
        ].join(' · ')}
      </span>
      <Outcome
        change={change}
        now={now.taken}
        undoLabel={(before) => takenTexts.undoOf(before, course.title, name)}
      />
    </span>
  );
}

interface OutcomeProps {
  readonly change: TakenChange;
  readonly now: number;
  readonly undoLabel: (before: number) => string;
}

function Outcome({ change, now, undoLabel }: OutcomeProps): ReactElement | null {
  const { before, conflict, error, isSaving, shown } = change;
  if (conflict !== undefined) {
    return (
      <span role="alert" className="quick-figure__problem">
        <span>{takenTexts.conflict(now, conflict)}</span>
        <Button kind="secondary" onClick={() => change.change(conflict)}>
          {takenTexts.takeMine(conflict)}
        </Button>
        <Button kind="tertiary" onClick={change.giveUp}>
          {takenTexts.takeTheirs(now)}
        </Button>
      </span>
    );
  }
  if (error !== null) {
    return (
      <span role="alert" className="quick-figure__problem">
        <span>{error.message}</span>
        <Button kind="secondary" onClick={() => change.change(shown)}>
          {takenTexts.again}
        </Button>
        <Button kind="tertiary" onClick={change.giveUp}>
          {takenTexts.discard}
        </Button>
      </span>
    );
  }
  if (isSaving) return <span className="cell-note">{takenTexts.saving}</span>;
  if (before === undefined) return null;
  return (
    <span className="quick-figure__saved">
      <span className="cell-note">{takenTexts.saved}</span>
      <Button kind="tertiary" label={undoLabel(before)} onClick={change.undo}>
        {takenTexts.undo(before)}
      </Button>
    </span>
  );
}
