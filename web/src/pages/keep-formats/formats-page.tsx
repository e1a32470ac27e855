import { useState, type ReactElement } from 'react';
import { useCourseTypes, useKeptFormats, useOrderFormats, useRemoveFormat } from '../../api/settings.js';
import type { CourseType, KeptFormat } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { formatTexts } from '../../texts/settings.js';
import { formatColumns } from './format-columns.js';
import { FormatForm } from './format-form.js';
import { TypesPart } from './types-part.js';

const NEW = 'neu';

/** “Kurstypen”: the columns of the map, and the legal Kursarten behind them. */
export function FormatsPage(): ReactElement {
  const formats = useKeptFormats();
  const types = useCourseTypes();
  return (
    <>
      <PageTitle title={formatTexts.title} />
      <p className="kern-body lead">{formatTexts.lead}</p>
      {(formats.isPending || types.isPending) && <Loading />}
      {formats.isError && <LoadFailed error={formats.error} onRetry={formats.refetch} />}
      {formats.data !== undefined && types.data !== undefined && (
        <>
          <Formats formats={formats.data} types={types.data} />
          <TypesPart types={types.data} />
        </>
      )}
    </>
  );
}

interface FormatsProps {
  readonly formats: readonly KeptFormat[];
  readonly types: readonly CourseType[];
}

/** What is edited stands in the address, so that it can be linked to and gone back from. */
function Formats({ formats, types }: FormatsProps): ReactElement {
  const { chosen, choose } = useListAddress();
  const order = useOrderFormats();
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<KeptFormat | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const edited = chosen('bearbeiten');
  const seen = formats.find(({ code }) => code === edited) ?? null;
  const edit = (code: string): void => {
    setDone(null);
    choose({ bearbeiten: code });
  };
  const end = (words: string | null): void => {
    choose({ bearbeiten: '' });
    setRemoved(null);
    setDone(words);
  };
  const moveUp = (format: KeptFormat): void => {
    const codes = formats.map(({ code }) => code);
    const index = codes.indexOf(format.code);
    const before = codes[index - 1];
    if (before === undefined || order.isPending) return;
    codes.splice(index - 1, 2, format.code, before);
    order.mutate(codes, { onSuccess: () => announce(formatTexts.moved(format.title, index)) });
  };
  return (
    <>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <ActError error={order.error} />
      {edited === '' && (
        <div className="kern-btn-wrapper">
          <Button kind="primary" icon="add" onClick={() => edit(NEW)}>
            {formatTexts.add}
          </Button>
        </div>
      )}
      {(edited === NEW || seen !== null) && (
        <FormatForm
          key={edited}
          seen={seen}
          types={types}
          onSaved={() => end(formatTexts.saved)}
          onCancel={() => end(null)}
        />
      )}
      {removed !== null && (
        <RemoveFormat
          format={removed}
          onRemoved={() => end(formatTexts.removed)}
          onCancel={() => setRemoved(null)}
        />
      )}
      <section className="page-section" aria-label={formatTexts.list}>
        <CardTable
          file="kurstypen"
          caption={formatTexts.list}
          rows={formats}
          keyOf={({ code }) => code}
          columns={formatColumns(types, {
            first: formats[0]?.code,
            onEdit: edit,
            onUp: moveUp,
            onRemove: setRemoved,
          })}
        />
      </section>
    </>
  );
}

interface RemoveFormatProps {
  readonly format: KeptFormat;
  readonly onRemoved: () => void;
  readonly onCancel: () => void;
}

function RemoveFormat({ format: { code, title }, onRemoved, onCancel }: RemoveFormatProps): ReactElement {
  const remove = useRemoveFormat();
  return (
    <ReasonForm
      question={formatTexts.removeQuestion(title)}
      submit={formatTexts.removeYes}
      error={remove.error}
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate(code, { onSuccess: onRemoved })}
      onCancel={onCancel}
    >
      <p className="kern-body">{formatTexts.removeMeans}</p>
    </ReasonForm>
  );
}
