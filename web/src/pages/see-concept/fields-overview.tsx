import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { ConceptPart, FieldLink, WholeConcept } from '../../api/types.js';
import { useToday } from '../../parts/words/use-today.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { axisTexts, conceptTexts, fieldLinkTexts, partTexts } from '../../texts/concept.js';

/** The two axes: each field with who works on it today, and the themes that run through all of them. */
export function FieldsOverview({ concept }: { concept: WholeConcept }): ReactElement {
  const { fields, themes, targetGroups, fieldLinks } = concept;
  const today = useToday();
  const running = fieldLinks.filter(({ linkedUntil }) => linkedUntil === null || linkedUntil >= today);
  return (
    <section className="page-section" aria-labelledby="felder">
      <h2 id="felder" className="kern-heading-medium">
        {conceptTexts.fieldsWith}
      </h2>
      {fields.length === 0 ? (
        <p className="kern-body">{axisTexts.fields.none}</p>
      ) : (
        <CardTable
          file="themenfelder"
          caption={conceptTexts.fieldsWith}
          rows={fields}
          keyOf={({ id }) => id}
          columns={columnsOf(running)}
        />
      )}
      <Names title={axisTexts.themes.title} parts={themes} />
      <Names title={axisTexts.targetGroups.title} parts={targetGroups} />
    </section>
  );
}

function columnsOf(links: readonly FieldLink[]): readonly Column<ConceptPart>[] {
  return [
    { id: 'title', title: axisTexts.fields.title, cell: ({ title }) => title },
    { id: 'description', title: partTexts.description, cell: ({ description }) => description },
    {
      id: 'groups',
      title: fieldLinkTexts.groups,
      cell: ({ id }) => <Groups links={links.filter(({ fieldId }) => fieldId === id)} />,
    },
  ];
}

function Groups({ links }: { links: readonly FieldLink[] }): ReactElement {
  if (links.length === 0) return <span className="kern-body--muted">{conceptTexts.noGroup}</span>;
  return (
    <span className="stacked">
      {links.map(({ id, committeeId, committeeName }) => (
        <Link key={id} className="kern-link" to={`/gremien/${committeeId}`}>
          {committeeName}
        </Link>
      ))}
    </span>
  );
}

function Names({ title, parts }: { title: string; parts: readonly ConceptPart[] }): ReactElement | null {
  if (parts.length === 0) return null;
  return (
    <>
      <h3 className="kern-heading-small part-gap">{title}</h3>
      <ul className="kern-list kern-list--bullet">
        {parts.map(({ id, title: name, description }) => (
          <li key={id}>
            {name}
            {description !== '' && <span className="kern-body--muted"> – {description}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
