import { useEffect, useRef, type FormEvent, type ReactElement } from 'react';
import { useSavePart, type Axis } from '../../api/concepts.js';
import type { ConceptPart, EnterConceptPart } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { NowSaved } from '../../parts/form/now-saved.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { keepTexts } from '../../texts/administration.js';
import { axisTexts, partTexts } from '../../texts/concept.js';

interface PartFormProps {
  readonly conceptId: string;
  readonly axis: Axis;
  /** Null for a new one. */
  readonly seen: ConceptPart | null;
  readonly onSaved: (title: string) => void;
  readonly onCancel: () => void;
}

/** Name and description of a field, a theme or a target group. */
export function PartForm({ conceptId, axis, seen, onSaved, onCancel }: PartFormProps): ReactElement {
  const save = useSavePart(conceptId, axis, seen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { value, change, clear } = useDraft<EnterConceptPart>(`${axis}.${conceptId}.${seen?.id ?? 'neu'}`, {
    title: seen?.title ?? '',
    description: seen?.description ?? '',
  });
  const idOf = (field: string): string => `${axis}-${field}`;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    const sent = { title: value.title.trim(), description: value.description.trim() };
    save.mutate(sent, {
      onSuccess: () => {
        clear();
        onSaved(sent.title);
      },
    });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow part-gap" aria-labelledby={idOf('form')}>
      <h3 id={idOf('form')} ref={heading} tabIndex={-1} className="kern-heading-small">
        {seen === null ? axisTexts[axis].addTitle : partTexts.editTitle(seen.title)}
      </h3>
      <ErrorSummary error={save.error} idOf={idOf} />
      <NowSaved
        error={save.error}
        facts={
          seen === null
            ? []
            : [
                { name: partTexts.name, value: seen.title },
                { name: partTexts.description, value: seen.description },
              ]
        }
      />
      <TextField
        id={idOf('title')}
        label={partTexts.name}
        autoComplete="off"
        value={value.title}
        onValue={(title) => change({ title })}
        error={fieldError(save.error, 'title')}
      />
      <TextArea
        id={idOf('description')}
        label={partTexts.description}
        maximum={4000}
        value={value.description}
        onValue={(description) => change({ description })}
        error={fieldError(save.error, 'description')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {save.isPending ? keepTexts.saving : keepTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {keepTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
