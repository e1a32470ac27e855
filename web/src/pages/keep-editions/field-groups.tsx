import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { ConceptPart, FieldLink, WholeConcept } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { shortDate } from '../../parts/words/dates.js';
import { conceptTexts, fieldLinkTexts } from '../../texts/concept.js';
import { AddLinkForm, EndLinkForm } from './link-forms.js';

interface FieldGroupsProps {
  readonly field: ConceptPart;
  readonly concept: WholeConcept;
  readonly isEditable: boolean;
}

/** Which working groups work and worked on a field; tied and untied by the Kreisverwaltung. */
export function FieldGroups({ field, concept, isEditable }: FieldGroupsProps): ReactElement {
  const [open, setOpen] = useState<'add' | FieldLink | null>(null);
  const links = concept.fieldLinks.filter(({ fieldId }) => fieldId === field.id);
  const close = (): void => setOpen(null);
  return (
    <div className="stacked">
      {links.length === 0 && <span className="kern-body--muted">{conceptTexts.noGroup}</span>}
      {links.map((link) => (
        <span key={link.id}>
          <Link className="kern-link" to={`/gremien/${link.committeeId}`}>
            {linkWords(link)}
          </Link>{' '}
          {isEditable && open === null && link.linkedUntil === null && (
            <Button
              kind="tertiary"
              label={fieldLinkTexts.endLabel(link.committeeName, field.title)}
              onClick={() => setOpen(link)}
            >
              {fieldLinkTexts.end}
            </Button>
          )}
        </span>
      ))}
      {isEditable && open === null && (
        <span>
          <Button
            kind="tertiary"
            icon="add"
            label={fieldLinkTexts.addLabel(field.title)}
            onClick={() => setOpen('add')}
          >
            {fieldLinkTexts.add}
          </Button>
        </span>
      )}
      {open === 'add' && <AddLinkForm conceptId={concept.edition.id} field={field} onEnd={close} />}
      {open !== null && open !== 'add' && (
        <EndLinkForm conceptId={concept.edition.id} field={field} link={open} onEnd={close} />
      )}
    </div>
  );
}

function linkWords({ committeeName, linkedFrom, linkedUntil }: FieldLink): string {
  return linkedUntil === null
    ? fieldLinkTexts.since(committeeName, shortDate(linkedFrom))
    : fieldLinkTexts.span(committeeName, shortDate(linkedFrom), shortDate(linkedUntil));
}
