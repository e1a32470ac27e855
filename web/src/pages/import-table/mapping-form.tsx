import type { FormEvent, ReactElement } from 'react';
import { useMapColumns } from '../../api/imports.js';
import type { Import, TargetColumn } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { importTexts } from '../../texts/import-table.js';
import { DiscardButton } from './discard-button.js';
import { choiceOf, draftOf, NOWHERE, toColumns, type MappingDraft } from './mapping-draft.js';
import { MappingRow } from './mapping-row.js';

/** The second step: what the columns of the file mean. */
export function MappingForm({ seen, onSent }: { seen: Import; onSent: () => void }): ReactElement {
  const { targets } = seen;
  const { value, change, clear } = useDraft<MappingDraft>(`einlesen.${seen.id}`, draftOf(seen.columns));
  const map = useMapColumns(seen.id);
  const idOf = (field: string): string =>
    `spalte-${targets.findIndex(({ name }) => field === `columns.${name}`)}`;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (map.isPending) return;
    map.mutate(toColumns(value, targets), {
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
          headings={seen.headings}
          choice={choiceOf(value, target.name)}
          error={fieldError(map.error, `columns.${target.name}`)}
          onChoice={(choice) => change({ [target.name]: choice })}
        />
      ))}
    </div>
  );
  const optional = targets.filter(({ isRequired }) => !isRequired);
  const mapped = optional.filter(({ name }) => choiceOf(value, name).source !== NOWHERE).length;
  return (
    <form onSubmit={send} noValidate className="form">
      <ErrorSummary error={map.error} idOf={idOf} />
      <h3 className="kern-heading-small">{importTexts.required}</h3>
      {rows(targets.filter(({ isRequired }) => isRequired))}
      <details className="page-section fold">
        <summary className="fold__title">{importTexts.optional(mapped)}</summary>
        {rows(optional)}
      </details>
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={map.isPending}>
          {map.isPending ? importTexts.checking : importTexts.check}
        </Button>
        <DiscardButton seen={seen} />
      </div>
    </form>
  );
}
