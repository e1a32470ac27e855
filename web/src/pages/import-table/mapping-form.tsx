import type { FormEvent, ReactElement } from 'react';
import { useMapColumns } from '../../api/imports.js';
import type { Import, TargetColumn } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { importTexts } from '../../texts/import-table.js';
import { DiscardButton } from './discard-button.js';
import { ChooseProfile } from './choose-profile.js';
import { LinesField } from './lines-field.js';
import { choiceOf, draftOf, NOWHERE, toMapping, toProfileContent, type FileDraft } from './mapping-draft.js';
import { MappingRow } from './mapping-row.js';
import { SaveProfile } from './save-profile.js';

interface MappingFormProps {
  readonly seen: Import;
  readonly onSent: () => void;
  /** A profile said anew what the file means. */
  readonly onProfile: () => void;
}

/** The second step: what the columns of the file mean, their values, and which lines are meant. */
export function MappingForm({ seen, onSent, onProfile }: MappingFormProps): ReactElement {
  const { targets, headings } = seen;
  const { value, change, clear } = useDraft<FileDraft>(`einlesen.${seen.id}`, draftOf(seen));
  const { columns, lines } = value;
  const map = useMapColumns(seen.id);
  const idOf = (field: string): string =>
    `spalte-${targets.findIndex(({ name }) => field === `columns.${name}`)}`;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (map.isPending) return;
    map.mutate(toMapping(value, targets), {
      onSuccess: () => {
        clear();
        onSent();
      },
    });
  };
  const rows = (shown: readonly TargetColumn[]): ReactElement => (
    <div className="mapping">
      {shown.map((target) => (
        <MappingRow
          key={target.name}
          id={idOf(`columns.${target.name}`)}
          target={target}
          headings={headings}
          lines={lines}
          choice={choiceOf(columns, target.name)}
          error={fieldError(map.error, `columns.${target.name}`)}
          onChoice={(choice) => change({ columns: { ...columns, [target.name]: choice } })}
        />
      ))}
    </div>
  );
  const optional = targets.filter(({ isRequired }) => !isRequired);
  const mapped = optional.filter(({ name }) => choiceOf(columns, name).source !== NOWHERE).length;
  return (
    <form onSubmit={send} noValidate className="form">
      <ErrorSummary error={map.error} idOf={idOf} />
      <ChooseProfile
        seen={seen}
        onChosen={() => {
          clear();
          onProfile();
        }}
      />
      <LinesField headings={headings} lines={lines} onLines={(chosen) => change({ lines: chosen })} />
      <h3 className="kern-heading-small">{importTexts.required}</h3>
      {rows(targets.filter(({ isRequired }) => isRequired))}
      <details className="page-section fold">
        <summary className="fold__title">{importTexts.optional(mapped)}</summary>
        {rows(optional)}
      </details>
      <SaveProfile seen={seen} content={() => toProfileContent(value, seen)} />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={map.isPending}>
          {map.isPending ? importTexts.checking : importTexts.check}
        </Button>
        <DiscardButton seen={seen} />
      </div>
    </form>
  );
}
