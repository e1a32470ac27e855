import type { ReactElement } from 'react';
import type { PublicGroup } from '../../api/public-types.js';
import { publicTexts } from '../../texts/public-concept.js';

/** Open working groups and what they do. */
export function GroupList({ groups }: { groups: readonly PublicGroup[] }): ReactElement {
  if (groups.length === 0) return <p className="kern-body">{publicTexts.noGroups}</p>;
  return (
    <ul className="public-list">
      {groups.map(({ id, name, purpose, fields }) => (
        <li key={id}>
          <h3 className="kern-heading-small">{name}</h3>
          <p className="kern-body">{purpose}</p>
          {fields.length > 0 && (
            <p className="kern-body kern-body--muted">{publicTexts.worksOn(fields.join(', '))}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
