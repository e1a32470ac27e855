import { useState, type ReactElement } from 'react';
import { useOrderParts, useRemovePart, type Axis } from '../../api/concepts.js';
import type { ConceptPart, WholeConcept } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { moved } from '../../parts/form/move.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { CardTable } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { axisTexts, partTexts } from '../../texts/concept.js';
import { partColumns } from './part-columns.js';
import { PartForm } from './part-form.js';

const NEW = 'neu';

interface AxisPartProps {
  readonly axis: Axis;
  readonly concept: WholeConcept;
  readonly isEditable: boolean;
}

/** One of the three lists of an edition. What is edited stands in the address. */
export function AxisPart({ axis, concept, isEditable }: AxisPartProps): ReactElement {
  const { edition } = concept;
  const [parts, texts] = [concept[axis], axisTexts[axis]];
  const { chosen, choose } = useListAddress();
  const [done, setDone] = useState<string | null>(null);
  const [removed, setRemoved] = useState<ConceptPart | null>(null);
  const order = useOrderParts(edition.id, axis);
  const announce = useAnnounce();
  const edited = isEditable ? chosen(axis) : '';
  const seen = parts.find(({ id }) => id === edited) ?? null;
  const end = (words: string | null): void => {
    choose({ [axis]: '' });
    setRemoved(null);
    setDone(words);
  };
  const move = ({ id, title }: ConceptPart, by: 1 | -1): void => {
    const ids = moved(
      parts.map((part) => part.id),
      id,
      by,
    );
    if (ids === null || order.isPending) return;
    order.mutate(ids, { onSuccess: () => announce(partTexts.moved(title, ids.indexOf(id) + 1)) });
  };
  const acts = { onEdit: (id: string) => choose({ [axis]: id }), onMove: move, onRemove: setRemoved };
  return (
    <section className="page-section" aria-labelledby={`achse-${axis}`}>
      <h2 id={`achse-${axis}`} className="kern-heading-medium">
        {texts.title}
      </h2>
      <p className="kern-body">{texts.lead}</p>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <ActError error={order.error} />
      {parts.length === 0 && <p className="kern-body">{texts.none}</p>}
      {parts.length > 0 && (
        <CardTable
          file={axis === 'fields' ? 'themenfelder' : axis === 'themes' ? 'querschnittsthemen' : 'zielgruppen'}
          caption={texts.title}
          rows={parts}
          keyOf={({ id }) => id}
          columns={partColumns(concept, axis, isEditable ? acts : null)}
        />
      )}
      {isEditable && edited === '' && (
        <div className="kern-btn-wrapper part-gap no-print">
          <Button kind="secondary" icon="add" onClick={() => choose({ [axis]: NEW })}>
            {texts.add}
          </Button>
        </div>
      )}
      {(edited === NEW || seen !== null) && (
        <PartForm
          key={edited}
          conceptId={edition.id}
          axis={axis}
          seen={seen}
          onSaved={(title) => end(partTexts.saved(title))}
          onCancel={() => end(null)}
        />
      )}
      {removed !== null && (
        <RemovePart
          conceptId={edition.id}
          axis={axis}
          part={removed}
          onRemoved={() => end(partTexts.removed(removed.title))}
          onCancel={() => setRemoved(null)}
        />
      )}
    </section>
  );
}

interface RemovePartProps {
  readonly conceptId: string;
  readonly axis: Axis;
  readonly part: ConceptPart;
  readonly onRemoved: () => void;
  readonly onCancel: () => void;
}

function RemovePart({ conceptId, axis, part, onRemoved, onCancel }: RemovePartProps): ReactElement {
  const remove = useRemovePart(conceptId, axis);
  return (
    <ReasonForm
      question={partTexts.removeQuestion(part.title)}
      submit={partTexts.removeYes}
      error={remove.error}
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate(part.id, { onSuccess: onRemoved })}
      onCancel={onCancel}
    >
      <p className="kern-body">{partTexts.removeMeans}</p>
    </ReasonForm>
  );
}
