import type { ReactElement } from 'react';
import type { FileHeading } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { importTexts } from '../../texts/import-table.js';
import { headingWords, NOWHERE, type LinesDraft } from './mapping-draft.js';

interface LinesFieldProps {
  readonly headings: readonly FileHeading[];
  readonly lines: LinesDraft;
  readonly onLines: (lines: LinesDraft) => void;
}

/** Which lines of the file are meant, by the values of one of its columns. Columns of names and numbers are no choice. */
export function LinesField({ headings, lines, onLines }: LinesFieldProps): ReactElement | null {
  const choosable = headings.filter(
    ({ values }) => values.length > 1 || values.some(({ text }) => text !== ''),
  );
  const heading = choosable.find(({ index }) => String(index) === lines.source);
  if (choosable.length === 0) return null;
  return (
    <section className="page-section narrow" aria-labelledby="zeilen">
      <h3 id="zeilen" className="kern-heading-small">
        {importTexts.linesTitle}
      </h3>
      <SelectField
        id="zeilen-spalte"
        label={importTexts.linesColumn}
        hint={importTexts.linesHint}
        value={lines.source}
        choices={[
          { value: NOWHERE, label: importTexts.allLines },
          ...choosable.map((one) => ({ value: String(one.index), label: headingWords(one) })),
        ]}
        onValue={(source) => onLines({ source, values: [] })}
      />
      {heading !== undefined && (
        <div className="line-values">
          <CheckboxField
            id="zeilen-werte"
            label={importTexts.linesValues(headingWords(heading))}
            values={lines.values}
            choices={heading.values.map(({ text, lines: count }) => ({
              value: text,
              label: importTexts.valueLines(text, count),
            }))}
            onValues={(values) => onLines({ ...lines, values })}
          />
        </div>
      )}
    </section>
  );
}
