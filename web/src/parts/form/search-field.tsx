import type { ReactElement } from 'react';
import { formTexts } from '../../texts/form.js';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.js';
import type { SearchChoice } from './find-choices.js';
import { useSearchList } from './use-search-list.js';

interface SearchFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly SearchChoice[];
  /** The value chosen; empty while what is typed is none of the choices. */
  readonly onValue: (value: string) => void;
}

/** A `datalist` cannot be enlarged with the page and reads differently in each browser; so the list is made by hand, with its roles. */
const LISTBOX = { role: 'listbox' } as const;

/** One of many, found by typing: an editable combobox after the ARIA Authoring Practices. */
export function SearchField(props: SearchFieldProps): ReactElement {
  const { id, label, hint, error, value, choices } = props;
  const list = useSearchList(props);
  const listId = `${id}-list`;
  const active = list.isOpen ? list.found[list.active] : undefined;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="search-field">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={list.isOpen}
          aria-controls={listId}
          {...(active ? { 'aria-activedescendant': `${id}-${active.value}` } : {})}
          className={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
          value={list.typed ?? labelOf(choices, value)}
          onChange={(event) => list.type(event.target.value)}
          onKeyDown={list.onKey}
          onBlur={list.leave}
          {...describedBy(props)}
        />
        <ul
          id={listId}
          {...LISTBOX}
          aria-label={formTexts.suggestions}
          className="search-field__list"
          hidden={!list.isOpen}
        >
          {list.found.map((choice) => (
            <li
              key={choice.value}
              id={`${id}-${choice.value}`}
              className="search-field__choice"
              {...list.optionProps(choice, choice === active)}
            >
              {choice.label}
              {choice.also ? <span className="search-field__also"> {choice.also}</span> : null}
            </li>
          ))}
        </ul>
        <output className="kern-sr-only">{list.isOpen && formTexts.found(list.found.length)}</output>
      </div>
    </FieldFrame>
  );
}

function labelOf(choices: readonly SearchChoice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? '';
}
