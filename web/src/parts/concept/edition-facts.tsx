import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Edition } from '../../api/types.js';
import { conceptTexts } from '../../texts/concept.js';
import { Facts } from '../show/facts.js';
import { EditionBadge } from './edition-badge.js';
import { decisionWords, validityWords } from './edition-words.js';

/** What is known of an edition, with links up to its decision and back to the one it replaces. */
export function EditionFacts({
  edition,
  editions,
}: {
  edition: Edition;
  editions: readonly Edition[];
}): ReactElement {
  const before = editions.find(({ id }) => id === edition.replacesId);
  return (
    <Facts
      facts={[
        { name: conceptTexts.edition, value: edition.edition },
        { name: conceptTexts.state, value: <EditionBadge state={edition.state} /> },
        { name: conceptTexts.valid, value: validityWords(edition) },
        { name: conceptTexts.decision, value: <DecisionLink edition={edition} /> },
        ...(before === undefined
          ? []
          : [
              {
                name: conceptTexts.replaces,
                value: (
                  <Link className="kern-link" to={`/konzept/fassungen/${before.id}`}>
                    {before.edition}
                  </Link>
                ),
              },
            ]),
        {
          name: conceptTexts.visible,
          value: edition.isPublic ? conceptTexts.publicTerm : conceptTexts.internalTerm,
        },
      ]}
    />
  );
}

function DecisionLink({ edition }: { edition: Edition }): ReactElement {
  const words = decisionWords(edition);
  if (edition.decision === null) return <>{words}</>;
  return (
    <Link className="kern-link" to={`/beschluesse/${edition.decision.id}`}>
      {words}
    </Link>
  );
}
