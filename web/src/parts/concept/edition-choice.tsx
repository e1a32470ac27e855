import './edition-choice.css';
import type { ReactElement } from 'react';
import type { Edition } from '../../api/types.js';
import { conceptTexts, editionStateTerms } from '../../texts/concept.js';
import { SelectField } from '../form/select-field.js';

interface EditionChoiceProps {
  readonly editions: readonly Edition[];
  readonly value: string;
  readonly onValue: (id: string) => void;
}

/** Which edition a page shows; where there is but one, nothing is asked. */
export function EditionChoice({ editions, value, onValue }: EditionChoiceProps): ReactElement | null {
  if (editions.length < 2) return null;
  return (
    <section className="filters edition-choice no-print" aria-label={conceptTexts.edition}>
      <SelectField
        id="fassung"
        label={conceptTexts.edition}
        value={value}
        choices={editions.map(({ id, edition, state }) => ({
          value: id,
          label: `${edition} (${editionStateTerms[state]})`,
        }))}
        onValue={onValue}
      />
    </section>
  );
}
