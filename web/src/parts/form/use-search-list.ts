import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { findChoices, meantChoice, type SearchChoice } from './find-choices.js';

interface Choosing {
  readonly choices: readonly SearchChoice[];
  readonly onValue: (value: string) => void;
}

/** How somebody took what they had typed before there was anything to choose from. */
type Asked = 'first-found' | 'meant';

/**
 * What is typed, what it finds, and which of it the arrow keys have reached. Who types faster than the choices come over the line is not
 * forgotten: what they took is chosen as soon as it is there.
 */
export function useSearchList({ choices, onValue }: Choosing) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = typed === null ? [] : findChoices(choices, typed);
  const choose = (choice: SearchChoice): void => {
    onValue(choice.value);
    setTyped(null);
    setOpen(false);
  };
  const chooseMeant = (): void => {
    const meant = typed === null ? undefined : meantChoice(choices, typed);
    if (meant !== undefined) choose(meant);
  };
  const isWaiting = typed !== null && typed.trim() !== '' && choices.length === 0;
  const { ask, forget } = useAskedTooEarly(choices.length > 0, (how) => {
    if (how === 'meant') chooseMeant();
    else if (found[0] !== undefined) choose(found[0]);
  });
  const type = (text: string): void => {
    setTyped(text);
    setActive(0);
    setOpen(text.trim() !== '');
    forget();
    onValue('');
  };
  const leave = (): void => {
    chooseMeant();
    if (isWaiting) ask('meant');
    setOpen(false);
  };
  const move = (step: number): void => {
    if (found.length > 0) setActive((active + step + found.length) % found.length);
  };
  const onKey = (event: KeyboardEvent): void => {
    const reached = found[active];
    if (event.key === 'Escape') setOpen(false);
    if (isWaiting && event.key === 'Enter') {
      event.preventDefault(); // the form is not sent with half a word
      ask('first-found');
    }
    if (!isOpen || reached === undefined) return;
    if (event.key === 'Enter') choose(reached);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  };
  const optionProps = (choice: SearchChoice, isReached: boolean) => ({
    role: 'option',
    'aria-selected': isReached,
    onMouseDown: (event: MouseEvent) => {
      event.preventDefault(); // the field keeps the focus
      choose(choice);
    },
  });
  return { typed, found, isOpen: isOpen && found.length > 0, active, type, leave, onKey, optionProps };
}

/** Keeps what was asked for too early, and answers it once when there is something to choose from. */
function useAskedTooEarly(canAnswer: boolean, answer: (asked: Asked) => void) {
  const asked = useRef<Asked | null>(null);
  const answerOnce = useEffectEvent(() => {
    if (asked.current !== null) answer(asked.current);
    asked.current = null;
  });
  useEffect(() => {
    if (canAnswer) answerOnce();
  }, [canAnswer]);
  const ask = (how: Asked): void => {
    asked.current = asked.current === 'first-found' ? asked.current : how; // leaving the field takes nothing back
  };
  const forget = (): void => {
    asked.current = null;
  };
  return { ask, forget };
}
