import { useEffect, type ReactElement } from 'react';
import { searchTexts } from '../../texts/search.js';
import type { FoundSection } from './found-lines.js';

/** The id of the line that stands at a place of the whole list. */
export const optionId = (at: number): string => `suche-ergebnis-${at}`;

interface FoundListProps {
  readonly id: string;
  readonly sections: readonly FoundSection[];
  readonly active: number;
  readonly onChoose: (to: string) => void;
}

/** The roles of a list that belongs to a text field; the field keeps the focus, so no line can have it. */
const LISTBOX = { role: 'listbox' } as const;
const GROUP = { role: 'group' } as const;

/** What was found, as the listbox of the combobox, grouped by kind. */
export function FoundList({ id, sections, active, onChoose }: FoundListProps): ReactElement {
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const starts = startsOf(sections);
  return (
    <div
      id={id}
      {...LISTBOX}
      aria-label={searchTexts.results}
      className="found-list"
      hidden={sections.length === 0}
    >
      {sections.map((section, index) => (
        <ul key={section.title} {...GROUP} aria-label={section.title} className="found-list__group">
          <li className="found-list__title" role="presentation">
            {section.title}
          </li>
          {section.lines.map((line, at) => (
            <li
              key={line.to + line.title}
              id={optionId((starts[index] ?? 0) + at)}
              className="found-list__line"
              {...optionProps((starts[index] ?? 0) + at === active, () => onChoose(line.to))}
            >
              <span className="found-list__name">{line.title}</span>
              {line.detail !== '' && <span className="found-list__detail"> {line.detail}</span>}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

function optionProps(isReached: boolean, onChoose: () => void) {
  return { role: 'option', 'aria-selected': isReached, onClick: onChoose };
}

/** At which place of the whole list each section begins. */
function startsOf(sections: readonly FoundSection[]): readonly number[] {
  return sections.map((_, index) =>
    sections.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0),
  );
}
