import type { ReactElement } from 'react';
import type { Hint } from '../../api/types.js';
import { Icon } from '../../parts/show/icon.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { courseFieldId } from './course-fields.js';
import type { LiveHints } from './use-hints.js';

/** All hints together, each with the way to its field and the place of its rule. */
export function HintBox({ live: { hints, isKnown, plan } }: { live: LiveHints }): ReactElement {
  const errors = hints.filter(({ kind }) => kind === 'error');
  const warnings = hints.filter(({ kind }) => kind === 'warning');
  return (
    <aside className="hint-box" aria-labelledby="pruefung">
      <h2 id="pruefung" className="kern-heading-small">
        {editCourseTexts.hintsTitle}
      </h2>
      {hints.length === 0 && (
        <p className="kern-body">
          {isKnown && plan !== null ? editCourseTexts.noHints : editCourseTexts.hintsWait}
        </p>
      )}
      <HintList icon="danger" title={editCourseTexts.errorsTitle} hints={errors} />
      <HintList icon="warning" title={editCourseTexts.warningsTitle} hints={warnings} />
    </aside>
  );
}

interface HintListProps {
  readonly icon: 'danger' | 'warning';
  readonly title: string;
  readonly hints: readonly Hint[];
}

function HintList({ icon, title, hints }: HintListProps): ReactElement | null {
  if (hints.length === 0) return null;
  return (
    <>
      <p className="kern-body hint-box__kind">
        <Icon name={icon} /> <strong>{title}</strong>
      </p>
      <ul className="kern-list kern-list--bullet">
        {alikeTogether(hints).map(({ field, message, source, more }) => (
          <li key={field + message}>
            <a className="kern-link" href={`#${courseFieldId(field)}`} onClick={focusField(field)}>
              {message}
            </a>{' '}
            <span className="cell-note">{editCourseTexts.hintSource(source, more)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same sentence for several fields stands once, with the way to the first of them; each field says it too. */
function alikeTogether(hints: readonly Hint[]): readonly (Hint & { readonly more: number })[] {
  const first = hints.filter(
    (hint, index) => hints.findIndex(({ message }) => message === hint.message) === index,
  );
  return first.map((hint) => ({
    ...hint,
    more: hints.filter(({ message }) => message === hint.message).length - 1,
  }));
}

function focusField(field: string): (event: React.MouseEvent) => void {
  return (event) => {
    event.preventDefault(); // the address belongs to the page, not to its fields
    document.getElementById(courseFieldId(field))?.focus();
  };
}
