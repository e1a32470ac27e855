import type { ReactElement } from 'react';
import { publicDocumentAddress } from '../../api/public-concept.js';
import type { PublicDocument } from '../../api/public-types.js';
import { documentTexts } from '../../texts/documents.js';
import { publicTexts } from '../../texts/public-concept.js';

/** Documents to be saved. */
export function DocumentList({ documents }: { documents: readonly PublicDocument[] }): ReactElement {
  if (documents.length === 0) return <p className="kern-body">{publicTexts.noDocuments}</p>;
  return (
    <ul className="public-list">
      {documents.map(({ id, title, fileName, size }) => (
        <li key={id}>
          <a className="kern-link" href={publicDocumentAddress(id)} download={fileName}>
            {publicTexts.save(title, documentTexts.size(size))}
          </a>
        </li>
      ))}
    </ul>
  );
}
