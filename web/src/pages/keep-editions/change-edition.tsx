import { useState, type ReactElement } from 'react';
import { useSaveEdition } from '../../api/concepts.js';
import type { Edition } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { NowSaved } from '../../parts/form/now-saved.js';
import { keepTexts } from '../../texts/administration.js';
import { conceptTexts } from '../../texts/concept.js';
import { EditionForm } from './edition-form.js';

interface ChangeEditionProps {
  readonly edition: Edition;
  readonly onDone: (words: string | null) => void;
}

/** “Angaben ändern”. */
export function ChangeEdition({ edition, onDone }: ChangeEditionProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const save = useSaveEdition(edition);
  const { title, summary, isPublic } = edition;
  if (!isOpen)
    return (
      <div className="kern-btn-wrapper part-gap no-print">
        <Button
          kind="secondary"
          onClick={() => {
            onDone(null);
            setOpen(true);
          }}
        >
          {conceptTexts.change}
        </Button>
      </div>
    );
  return (
    <EditionForm
      id={edition.id}
      begins={{ edition: edition.edition, title, summary, isPublic }}
      sending={save}
      submit={keepTexts.save}
      onSaved={() => {
        setOpen(false);
        onDone(conceptTexts.saved);
      }}
      onCancel={() => setOpen(false)}
    >
      <NowSaved
        error={save.error}
        facts={[
          { name: conceptTexts.editionName, value: edition.edition },
          { name: conceptTexts.titleField, value: title },
          { name: conceptTexts.summary, value: summary },
        ]}
      />
    </EditionForm>
  );
}
