import type { ReactElement } from 'react';
import type { Axis } from '../../api/concepts.js';
import type { ConceptPart, WholeConcept } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { OrderButtons } from '../../parts/form/order-buttons.js';
import type { Column } from '../../parts/table/card-table.js';
import { fieldLinkTexts, partTexts } from '../../texts/concept.js';
import { FieldGroups } from './field-groups.js';

/** What may be done with a line; null where the list is read only. */
export interface PartActs {
  readonly onEdit: (id: string) => void;
  readonly onMove: (part: ConceptPart, by: 1 | -1) => void;
  readonly onRemove: (part: ConceptPart) => void;
}

/** Name, description, of a field its working groups, and what may be done with it. */
export function partColumns(
  concept: WholeConcept,
  axis: Axis,
  acts: PartActs | null,
): readonly Column<ConceptPart>[] {
  const parts = concept[axis];
  return [
    { id: 'title', title: partTexts.name, cell: ({ title }) => title },
    { id: 'description', title: partTexts.description, cell: ({ description }) => description || '–' },
    ...(axis === 'fields' ? [groupsColumn(concept, acts !== null)] : []),
    ...(acts === null ? [] : [actsColumn(parts, acts)]),
  ];
}

function groupsColumn(concept: WholeConcept, isEditable: boolean): Column<ConceptPart> {
  return {
    id: 'groups',
    title: fieldLinkTexts.groups,
    cell: (field) => <FieldGroups field={field} concept={concept} isEditable={isEditable} />,
  };
}

function actsColumn(parts: readonly ConceptPart[], acts: PartActs): Column<ConceptPart> {
  return {
    id: 'acts',
    title: partTexts.acts,
    isAct: true,
    cell: (part) => <Acts part={part} parts={parts} acts={acts} />,
  };
}

interface ActsProps {
  readonly part: ConceptPart;
  readonly parts: readonly ConceptPart[];
  readonly acts: PartActs;
}

function Acts({ part, parts, acts }: ActsProps): ReactElement {
  const { id, title, isUsed } = part;
  return (
    <div className="row-acts no-print">
      <Button kind="tertiary" label={partTexts.editLabel(title)} onClick={() => acts.onEdit(id)}>
        {partTexts.edit}
      </Button>
      <OrderButtons
        title={title}
        isFirst={parts[0]?.id === id}
        isLast={parts.at(-1)?.id === id}
        onMove={(by) => acts.onMove(part, by)}
      />
      {!isUsed && (
        <Button kind="tertiary" label={partTexts.removeLabel(title)} onClick={() => acts.onRemove(part)}>
          {partTexts.remove}
        </Button>
      )}
    </div>
  );
}
