import type { ReactElement } from 'react';
import { Icon } from '../../parts/show/icon.js';
import { conceptFileTexts } from '../../texts/concept.js';

const KINDS = ['xlsx', 'csv', 'json'] as const;

/** “Fassung als Datei speichern”: all that the member may see of it. */
export function ConceptFiles({ id }: { id: string }): ReactElement {
  return (
    <p className="export-corner no-print">
      <Icon name="download" size="small" />
      <span>{conceptFileTexts.save}</span>
      {KINDS.map((kind) => (
        <a
          key={kind}
          className="kern-link kern-link--no-visited-state"
          href={`/api/v1/concepts/${id}/export.${kind}`}
          download
        >
          {conceptFileTexts[kind]}
        </a>
      ))}
    </p>
  );
}
