import type { ReactElement } from 'react';
import { describedBy, FieldError, FieldWarning } from '../../parts/form/field-frame.js';
import type { Choice } from '../../parts/form/select-field.js';

interface SectionCellProps {
  readonly id: string;
  /** The head of the column and the line, for those who listen. */
  readonly label: string;
  readonly type: 'number' | 'date' | 'level';
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error: string | undefined;
  readonly warning: string | undefined;
}

/** A field in a table: its label is the head of its column. */
export function SectionCell(props: SectionCellProps): ReactElement {
  const { id, label, type, choices, value, onValue, error, warning } = props;
  const shared = { id, 'aria-label': label, value, ...describedBy(props) };
  return (
    <span className={`table-field table-field--${type}`}>
      {type === 'level' ? (
        <select
          {...shared}
          className="table-field__control"
          onChange={(event) => onValue(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={type}
          {...(type === 'number' ? { min: 0, inputMode: 'numeric' as const } : {})}
          className="table-field__control"
          onChange={(event) => onValue(event.target.value)}
        />
      )}
      <FieldError id={id} error={error} />
      <FieldWarning id={id} warning={warning} />
    </span>
  );
}
