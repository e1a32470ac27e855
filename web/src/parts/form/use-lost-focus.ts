import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus up where the button of an act went away with it: whoever works by keyboard stays where they were. */
export function useLostFocus<Part extends HTMLElement>(isDone: boolean): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (isDone && document.activeElement === document.body) part.current?.focus({ preventScroll: true });
  }, [isDone]);
  return part;
}
