import type { ReactElement } from 'react';
import type { TargetColumn } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { importTexts } from '../../texts/import-table.js';

const MOST_SHOWN = 30;

interface ValueWordsProps {
  readonly id: string;
  readonly target: TargetColumn;
  /** As they stand in the file. */
  readonly values: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly onWords: (words: Readonly<Record<string, string>>) => void;
}

/** What the values of one column mean, each in a word that we know. It opens by itself where one is not known yet. */
export function ValueWords({ id, target, values, words, onWords }: ValueWordsProps): ReactElement {
  const translated = values.filter((text) => (words[text] ?? '') !== '').length;
  const isOpen = target.choices !== null && values.some((text) => !isKnown(text, target) && !words[text]);
  return (
    <details className="fold" open={isOpen || translated > 0}>
      <summary className="fold__title">{importTexts.translate(translated)}</summary>
      {values.slice(0, MOST_SHOWN).map((text, index) => (
        <OneValue
          key={text}
          id={`${id}-wert-${index}`}
          target={target}
          text={text}
          word={words[text] ?? ''}
          onWord={(word) => onWords({ ...words, [text]: word })}
        />
      ))}
      {values.length > MOST_SHOWN && (
        <p className="kern-body">{importTexts.moreValues(values.length - MOST_SHOWN)}</p>
      )}
    </details>
  );
}

interface OneValueProps {
  readonly id: string;
  readonly target: TargetColumn;
  readonly text: string;
  readonly word: string;
  readonly onWord: (word: string) => void;
}

function OneValue({ id, target, text, word, onWord }: OneValueProps): ReactElement {
  const label = importTexts.translateValue(target.name, text);
  if (target.choices === null) return <TextField id={id} label={label} value={word} onValue={onWord} />;
  return (
    <SelectField
      id={id}
      label={label}
      value={word}
      choices={[
        { value: '', label: importTexts.asInFile },
        ...target.choices.map((choice) => ({ value: choice, label: choice })),
      ]}
      onValue={onWord}
    />
  );
}

function isKnown(text: string, { choices }: TargetColumn): boolean {
  return choices?.some((choice) => choice.toLowerCase() === text.toLowerCase()) ?? true;
}
