import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useConcept, useEditions } from '../../api/concepts.js';
import { fieldLinkTexts } from '../../texts/concept.js';
import { shortDate } from '../words/dates.js';

/** The other side of “Zuständigkeit”: on which Themenfelder of the current edition a working group works, and since when. */
export function FieldsOfCommittee({ committeeId }: { committeeId: string }): ReactElement | null {
  const editions = useEditions();
  const concept = useConcept(editions.data?.currentId ?? null);
  if (concept.data === undefined) return null;
  const { fields, fieldLinks, edition } = concept.data;
  const links = fieldLinks.filter((link) => link.committeeId === committeeId);
  return (
    <section className="page-section" aria-labelledby="themenfelder-der-gruppe">
      <h2 id="themenfelder-der-gruppe" className="kern-heading-medium">
        {fieldLinkTexts.ofCommittee}
      </h2>
      {links.length === 0 ? (
        <p className="kern-body">{fieldLinkTexts.noFields}</p>
      ) : (
        <ul className="kern-list kern-list--bullet">
          {links.map(({ id, fieldId, linkedFrom, linkedUntil }) => {
            const title = fields.find((field) => field.id === fieldId)?.title ?? '';
            return (
              <li key={id}>
                <Link className="kern-link" to={`/konzept/fassungen/${edition.id}`}>
                  {linkedUntil === null
                    ? fieldLinkTexts.since(title, shortDate(linkedFrom))
                    : fieldLinkTexts.span(title, shortDate(linkedFrom), shortDate(linkedUntil))}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
