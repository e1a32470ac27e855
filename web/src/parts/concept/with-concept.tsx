import type { ReactElement, ReactNode } from 'react';
import { useConcept, useEditions } from '../../api/concepts.js';
import type { Edition, WholeConcept } from '../../api/types.js';
import { conceptTexts } from '../../texts/concept.js';
import { useMember } from '../frame/members-only.js';
import { LoadFailed } from '../show/load-failed.js';
import { Loading } from '../show/loading.js';
import { useListAddress } from '../table/use-list-address.js';
import { EditionChoice } from './edition-choice.js';

interface WithConceptProps {
  readonly children: (concept: WholeConcept, editions: readonly Edition[]) => ReactNode;
}

/** The edition that the address names (`fassung`), else the one that is worked with; with the choice above it. */
export function WithConcept({ children }: WithConceptProps): ReactElement {
  const editions = useEditions();
  const { chosen, choose } = useListAddress();
  const id = chosen('fassung') || (editions.data?.currentId ?? null);
  const concept = useConcept(id);
  const isKeeper = useMember().permissions.includes('concept:keep');
  if (editions.isError) return <LoadFailed error={editions.error} onRetry={editions.refetch} />;
  if (concept.isError) return <LoadFailed error={concept.error} onRetry={concept.refetch} />;
  if (editions.data?.items.length === 0)
    return (
      <p className="kern-body">
        {conceptTexts.none} {isKeeper && conceptTexts.noneKeeper}
      </p>
    );
  if (editions.data === undefined || concept.data === undefined) return <Loading />;
  return (
    <>
      <EditionChoice
        editions={editions.data.items}
        value={concept.data.edition.id}
        onValue={(fassung) => choose({ fassung: fassung === editions.data.currentId ? '' : fassung })}
      />
      {children(concept.data, editions.data.items)}
    </>
  );
}
