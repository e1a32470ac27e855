import type { ReactElement } from 'react';
import type { FileHeading, TargetColumn } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { importTexts } from '../../texts/import-table.js';
import {
  FOR_ALL_LINES,
  headingWords,
  meantValues,
  NOWHERE,
  type ColumnChoice,
  type LinesDraft,
} from './mapping-draft.js';
import { ValueWords } from './value-words.js';

interface MappingRowProps {
  readonly id: string;
  readonly target: TargetColumn;
  readonly headings: readonly FileHeading[];
  readonly lines: LinesDraft;
  readonly choice: ColumnChoice;
  readonly error: string | undefined;
  readonly onChoice: (choice: ColumnChoice) => void;
}

/** One column of ours: what it means, and where it stands in the file. */
export function MappingRow(props: MappingRowProps): ReactElement {
  const { id, target, headings, lines, choice, error, onChoice } = props;
  const heading = headings.find(({ index }) => String(index) === choice.source);
  const values = heading === undefined ? [] : translatable(target, meantValues(heading, lines));
  const open = target.isRequired ? importTexts.pleaseChoose : importTexts.nowhere;
  return (
    <div className="mapping-row">
      <SelectField
        id={id}
        label={target.name}
        hint={target.explanation}
        value={choice.source}
        choices={[
          { value: NOWHERE, label: open },
          ...headings.map((one) => ({ value: String(one.index), label: headingWords(one) })),
          { value: FOR_ALL_LINES, label: importTexts.forAllLines },
        ]}
        onValue={(source) => onChoice({ ...choice, source })}
        error={error}
      />
      {heading !== undefined && heading.samples.length > 0 && (
        <p className="mapping-row__samples">{importTexts.samples(heading.samples)}</p>
      )}
      {values.length > 0 && (
        <ValueWords
          id={id}
          target={target}
          values={values}
          words={choice.words ?? {}}
          onWords={(words) => onChoice({ ...choice, words })}
        />
      )}
      {choice.source === FOR_ALL_LINES && <ForAllLines {...props} />}
    </div>
  );
}

/** Days, names and numbers that must be there are what they are; but what an empty cell means can be said. */
function translatable({ choices, isRequired }: TargetColumn, values: readonly string[]): readonly string[] {
  return choices === null && isRequired ? values.filter((text) => text === '') : values;
}

function ForAllLines({ id, target, choice, onChoice }: MappingRowProps): ReactElement {
  const label = importTexts.valueForAll(target.name);
  const onValue = (text: string): void => onChoice({ ...choice, text });
  if (target.choices === null)
    return <TextField id={`${id}-text`} label={label} value={choice.text} onValue={onValue} />;
  return (
    <SelectField
      id={`${id}-text`}
      label={label}
      value={choice.text}
      choices={[
        { value: '', label: importTexts.pleaseChoose },
        ...target.choices.map((text) => ({ value: text, label: text })),
      ]}
      onValue={onValue}
    />
  );
}
