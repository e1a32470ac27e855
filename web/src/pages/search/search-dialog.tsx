import './search.css';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Session } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { searchTexts } from '../../texts/search.js';
import { FoundList, optionId } from './found-list.js';
import { useFound } from './use-found.js';

const MOST_OF_A_KIND = 4;
const LIST_ID = 'suche-ergebnisse';

interface SearchDialogProps {
  readonly member: Session;
  readonly onClose: () => void;
}

/** “Suche über allem”: a combobox in a modal dialog. The browser keeps the focus inside and gives it back. */
export function SearchDialog({ member, onClose }: SearchDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const found = useFound(query, MOST_OF_A_KIND, member);
  const { active, goTo, onKey, beginAnew } = useSteps(found, query, () => dialog.current?.close());
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  const type = (text: string): void => {
    setQuery(text);
    beginAnew();
  };
  const hasWords = query.trim().length > 1;
  const isOpen = found.lines.length > 0;
  return (
    <dialog ref={dialog} className="search-dialog" aria-labelledby="suche-titel" onClose={onClose}>
      <div className="search-dialog__head">
        <h2 id="suche-titel" className="kern-heading-medium">
          {searchTexts.title}
        </h2>
        <Button kind="tertiary" icon="close" onClick={() => dialog.current?.close()}>
          {searchTexts.close}
        </Button>
      </div>
      <label className="kern-label" htmlFor="suche">
        {searchTexts.label}
      </label>
      <input
        ref={field}
        id="suche"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        className="kern-form-input__input"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={LIST_ID}
        aria-describedby="suche-hinweis"
        {...(isOpen ? { 'aria-activedescendant': optionId(active) } : {})}
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKey}
      />
      <p id="suche-hinweis" className="kern-body kern-body--small kern-body--muted search-dialog__hint">
        {searchTexts.hint}
      </p>
      <FoundList id={LIST_ID} sections={found.sections} active={active} onChoose={goTo} />
      <output className="kern-body search-dialog__count">
        {hasWords && found.isSettled && countWords(found)}
      </output>
      {hasWords && found.lines.length > 0 && (
        <Button kind="tertiary" icon="search" onClick={() => goTo(`/suche?q=${encodeURIComponent(query)}`)}>
          {searchTexts.all}
        </Button>
      )}
      <p className="kern-body kern-body--small kern-body--muted search-dialog__keys">{searchTexts.keys}</p>
    </dialog>
  );
}

function countWords({ total, error }: { total: number; error: Error | null }): string {
  if (error !== null) return error.message;
  return total === 0 ? searchTexts.nothing : searchTexts.count(total);
}

interface Steps {
  readonly lines: readonly { readonly to: string }[];
  /** They are what the words find that stand in the field, not what earlier ones found. */
  readonly isSettled: boolean;
}

/**
 * Which line the arrow keys have reached, and how it is opened. Who presses Enter before the answer has come opens the first line of the
 * answer: what stands there still was found by other words.
 */
function useSteps({ lines, isSettled }: Steps, query: string, close: () => void) {
  const [reached, setReached] = useState<number | null>(null);
  const isAsked = useRef(false);
  const navigate = useNavigate();
  const active = Math.min(reached ?? 0, Math.max(0, lines.length - 1));
  const goTo = (to: string): void => {
    close();
    void navigate(to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && lines.length > 0) setReached((active + step + lines.length) % lines.length);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  };
  const open = (): void => {
    const line = lines[active];
    if (line !== undefined) goTo(line.to);
    else if (query.trim() !== '') goTo(`/suche?q=${encodeURIComponent(query)}`);
  };
  const enter = (): void => {
    if (isSettled || reached !== null) open();
    else isAsked.current = true;
  };
  const openOnce = useEffectEvent(() => {
    if (isAsked.current) open();
    isAsked.current = false;
  });
  useEffect(() => {
    if (isSettled) openOnce();
  }, [isSettled]);
  const beginAnew = (): void => {
    setReached(null);
    isAsked.current = false;
  };
  return { active, goTo, onKey, beginAnew };
}
