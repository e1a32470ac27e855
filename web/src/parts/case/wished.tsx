import { useEffect, useRef, type ReactElement } from 'react';
import { Icon } from '../show/icon.js';

interface WishedProps {
  readonly words: string;
  /** It stands where the button was that somebody just pressed. */
  readonly takesFocus: boolean;
}

/** Says that a course stands among the wishes. */
export function Wished({ words, takesFocus }: WishedProps): ReactElement {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);
  return (
    <p ref={line} tabIndex={-1} className="suggestion__wished">
      <Icon name="check" /> {words}
    </p>
  );
}
