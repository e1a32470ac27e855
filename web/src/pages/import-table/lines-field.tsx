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
    ({ index, values }) =>
      String(index) === lines.source || values.length > 1 || values.some(({ text }) => text !== ''),
  );
  const heading = choosable.find(({ index }) => String(index) === lines.source);
  if (choosable.length === 0) return null;
  return (
    <details className="page-section fold" open={heading !== undefined}>
      <summary className="fold__title">{importTexts.linesTitle(lines.values.length)}</summary>
      <div className="narrow">
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
              choices={withChosen(heading, lines).map(({ text, lines: count }) => ({
                value: text,
                label: importTexts.valueLines(text, count),
              }))}
              onValues={(values) => onLines({ ...lines, values })}
            />
          </div>
        )}
      </div>
    </details>
  );
}

/** What is chosen can always be seen, also where no line of this file has it. */
function withChosen({ values }: FileHeading, lines: LinesDraft): FileHeading['values'] {
  const missing = lines.values.filter((chosen) => !values.some(({ text }) => text === chosen));
  return [...values, ...missing.map((text) => ({ text, lines: 0 }))];
}
