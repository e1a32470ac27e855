import { useState, type ReactElement } from 'react';
import { documentAddress, useChangeDocument, useRemoveDocument } from '../../api/documents.js';
import type { Edition, StoredDocument } from '../../api/types.js';
import { PublicationHint } from '../show/publication-hint.js';
import { documentTexts } from '../../texts/documents.js';
import { ActError } from '../form/act-error.js';
import { Button } from '../form/button.js';
import { ReasonForm } from '../form/reason-form.js';
import { Switch } from '../form/switch.js';
import { Alert } from '../show/alert.js';
import { CardTable, type Column } from '../table/card-table.js';
import { shortDate } from '../words/dates.js';
import { UploadForm } from './upload-form.js';

interface DocumentsPartProps {
  readonly edition: Pick<Edition, 'id' | 'publicationHint'>;
  readonly documents: readonly StoredDocument[];
  /** Whether somebody may lay down and delete here. */
  readonly isKept: boolean;
}

const SWITCH = { on: documentTexts.isPublic, off: documentTexts.isInternal };

/** “Dokumente” of an edition: to be saved by all, kept by the Kreisverwaltung. */
export function DocumentsPart({ edition, documents, isKept }: DocumentsPartProps): ReactElement {
  const [open, setOpen] = useState<'upload' | StoredDocument | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const change = useChangeDocument();
  const end = (words: string | null): void => {
    setOpen(null);
    setDone(words);
  };
  const columns = columnsOf(isKept, {
    onRemove: setOpen,
    isBusy: change.isPending,
    onPublic: ({ id, title }, isPublic) => change.mutate({ id, title, isPublic }),
  });
  return (
    <section className="page-section" aria-labelledby="dokumente">
      <h2 id="dokumente" className="kern-heading-medium">
        {documentTexts.title}
      </h2>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <ActError error={change.error} />
      <PublicationHint isPublic={documents.some(({ isPublic }) => isPublic)} hint={edition.publicationHint} />
      {documents.length === 0 ? (
        <p className="kern-body">{documentTexts.none}</p>
      ) : (
        <CardTable
          file="dokumente"
          caption={documentTexts.list}
          rows={documents}
          keyOf={({ id }) => id}
          columns={columns}
        />
      )}
      {open !== null && open !== 'upload' && (
        <RemoveDocument
          document={open}
          onRemoved={() => end(documentTexts.removed)}
          onCancel={() => end(null)}
        />
      )}
      {isKept && open === null && (
        <div className="kern-btn-wrapper part-gap no-print">
          <Button kind="secondary" icon="add" onClick={() => setOpen('upload')}>
            {documentTexts.add}
          </Button>
        </div>
      )}
      {open === 'upload' && (
        <UploadForm
          conceptId={edition.id}
          onSent={() => end(documentTexts.sent)}
          onCancel={() => end(null)}
        />
      )}
    </section>
  );
}

interface DocumentActs {
  readonly onRemove: (document: StoredDocument) => void;
  readonly onPublic: (document: StoredDocument, isPublic: boolean) => void;
  readonly isBusy: boolean;
}

function columnsOf(isKept: boolean, acts: DocumentActs): readonly Column<StoredDocument>[] {
  return [
    {
      id: 'title',
      title: documentTexts.name,
      cell: ({ id, title }) => (
        <a className="kern-link" href={documentAddress(id)} download>
          {title}
        </a>
      ),
    },
    {
      id: 'file',
      title: documentTexts.file,
      cell: ({ fileName, size }) => `${fileName} (${documentTexts.size(size)})`,
    },
    {
      id: 'added',
      title: documentTexts.added,
      cell: ({ createdAt }) => shortDate(createdAt.slice(0, 10)),
    },
    {
      id: 'visible',
      title: documentTexts.visible,
      cell: (document) =>
        isKept ? (
          <Switch
            label={documentTexts.publicOf(document.title)}
            states={SWITCH}
            isOn={document.isPublic}
            isBusy={acts.isBusy}
            onSwitch={(isPublic) => acts.onPublic(document, isPublic)}
          />
        ) : document.isPublic ? (
          documentTexts.isPublic
        ) : (
          documentTexts.isInternal
        ),
    },
    ...(isKept ? [removeColumn(acts)] : []),
  ];
}

function removeColumn({ onRemove }: DocumentActs): Column<StoredDocument> {
  return {
    id: 'acts',
    title: documentTexts.remove,
    isAct: true,
    cell: (document) => (
      <Button
        kind="tertiary"
        label={documentTexts.removeLabel(document.title)}
        onClick={() => onRemove(document)}
      >
        {documentTexts.remove}
      </Button>
    ),
  };
}

interface RemoveDocumentProps {
  readonly document: StoredDocument;
  readonly onRemoved: () => void;
  readonly onCancel: () => void;
}

function RemoveDocument({ document, onRemoved, onCancel }: RemoveDocumentProps): ReactElement {
  const remove = useRemoveDocument();
  return (
    <ReasonForm
      question={documentTexts.removeQuestion(document.title)}
      submit={documentTexts.removeYes}
      error={remove.error}
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate(document.id, { onSuccess: onRemoved })}
      onCancel={onCancel}
    >
      <p className="kern-body">{documentTexts.removeMeans}</p>
    </ReasonForm>
  );
}
