import { useState, type ReactElement } from 'react';
import { useCloseCommittee } from '../../api/committees.js';
import type { Committee } from '../../api/types.js';
import { CommitteeForm } from '../../parts/committee/committee-form.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { committeeTexts } from '../../texts/committees.js';
import { SeatForm } from './seat-form.js';

interface KeepPartProps {
  readonly committee: Committee;
  readonly onDone: (words: string) => void;
}

/** What the Kreisverwaltung does with a committee. */
export function KeepPart({ committee, onDone }: KeepPartProps): ReactElement {
  const close = useCloseCommittee(committee);
  const [open, setOpen] = useState<'change' | 'close' | null>(null);
  const done = (words: string): void => {
    setOpen(null);
    onDone(words);
  };
  return (
    <section className="page-section narrow no-print" aria-labelledby="fuehren">
      <h2 id="fuehren" className="kern-heading-medium">
        {committeeTexts.keepTitle}
      </h2>
      {open === null && (
        <div className="kern-btn-wrapper">
          <Button kind="secondary" icon="edit" onClick={() => setOpen('change')}>
            {committeeTexts.change}
          </Button>
          {committee.isActive && (
            <Button kind="tertiary" onClick={() => setOpen('close')}>
              {committeeTexts.close}
            </Button>
          )}
        </div>
      )}
      {open === 'change' && (
        <CommitteeForm
          key={committee.version}
          seen={committee}
          onSaved={() => done(committeeTexts.saved)}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'close' && (
        <ReasonForm
          question={committeeTexts.closeQuestion}
          submit={committeeTexts.close}
          error={close.error}
          isBusy={close.isPending}
          onConfirm={() => close.mutate(undefined, { onSuccess: () => done(committeeTexts.done) })}
          onCancel={() => setOpen(null)}
        >
          <p className="kern-body">{committeeTexts.closeMeans}</p>
        </ReasonForm>
      )}
      {committee.isActive && (
        <SeatForm committeeId={committee.id} onDone={() => done(committeeTexts.seated)} />
      )}
    </section>
  );
}
