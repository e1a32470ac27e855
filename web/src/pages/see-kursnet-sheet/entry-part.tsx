import { useState, type ReactElement } from 'react';
import { useMarkEntered, useUnmarkEntered } from '../../api/kursnet.js';
import type { KursnetSheet } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { kursnetFieldTerms, kursnetTexts as texts } from '../../texts/kursnet.js';

type Change = KursnetSheet['changes'][number];

const COLUMNS: readonly Column<Change>[] = [
  { id: 'field', title: texts.fields, cell: ({ field }) => kursnetFieldTerms[field] },
  { id: 'before', title: texts.before, cell: ({ before }) => before ?? texts.empty },
  { id: 'now', title: texts.now, cell: ({ now }) => now ?? texts.empty },
];

/** Whether the course stands in KURSNET, said by its provider, and what changed since. */
export function EntryPart({ sheet }: { readonly sheet: KursnetSheet }): ReactElement {
  const { offeringId, markedAt, changes, standing, version } = sheet;
  const mark = useMarkEntered(offeringId);
  const unmark = useUnmarkEntered(offeringId);
  const [done, setDone] = useState<string | null>(null);
  const isBusy = mark.isPending || unmark.isPending;
  const isGone = standing === 'to-remove';
  return (
    <section aria-labelledby="eintrag" className="page-section">
      <h2 id="eintrag" className="kern-heading-medium">
        {texts.entryTitle}
      </h2>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <p className="kern-body">{markedAt === null ? texts.never : texts.since(momentWords(markedAt))}</p>
      {changes.length > 0 && (
        <>
          <h3 className="kern-heading-small">{texts.changes}</h3>
          <CardTable caption={texts.changes} columns={COLUMNS} rows={changes} keyOf={({ field }) => field} />
        </>
      )}
      <ActError error={mark.error ?? unmark.error} />
      <div className="kern-btn-wrapper no-print">
        {standing !== null && !isGone && (
          <Button
            kind="primary"
            isBusy={isBusy}
            onClick={() => mark.mutate(version, { onSuccess: () => setDone(texts.marked) })}
          >
            {markedAt === null ? texts.mark : texts.markAgain}
          </Button>
        )}
        {markedAt !== null && (
          <Button
            kind={isGone ? 'primary' : 'tertiary'}
            isBusy={isBusy}
            onClick={() => unmark.mutate(undefined, { onSuccess: () => setDone(texts.unmarked) })}
          >
            {isGone ? texts.removed : texts.unmark}
          </Button>
        )}
      </div>
    </section>
  );
}
