import { useState, type ReactElement } from 'react';
import { formTexts } from '../../texts/form.js';
import { useAnnounce } from '../frame/announcer.js';
import { Button } from './button.js';

/** Puts a text on the clipboard and says so; where the browser does not let it, it says that too. */
export function CopyButton({
  text,
  label = formTexts.copy,
  of,
}: {
  readonly text: string;
  readonly label?: string;
  /** Which text, where several stand beneath each other; it is read out behind the label. */
  readonly of?: string;
}): ReactElement {
  const [outcome, setOutcome] = useState<string | null>(null);
  const announce = useAnnounce();
  const say = (words: string): void => {
    setOutcome(words);
    announce(of === undefined ? words : `${of}: ${words}`);
  };
  const copy = (): void => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => say(formTexts.copied),
      () => say(formTexts.copyFailed),
    );
  };
  return (
    <span className="copy">
      <Button
        kind="secondary"
        icon="content-copy"
        onClick={copy}
        {...(of === undefined ? {} : { label: `${label}: ${of}` })}
      >
        {label}
      </Button>
      {outcome !== null && <span className="copy__outcome">{outcome}</span>}
    </span>
  );
}
