import type { ReactElement } from 'react';
import { useNeighbours } from '../../api/neighbours.js';
import type { Neighbour } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { neighbourTexts as texts } from '../../texts/neighbours.js';
import { ShareSwitch } from './share-switch.js';

const COLUMNS: readonly Column<Neighbour>[] = [
  { id: 'county', title: texts.county, cell: ({ title }) => title },
  {
    id: 'theirs',
    title: texts.theirs,
    cell: ({ showsUs }) => (showsUs ? texts.theirsShown : texts.theirsHidden),
  },
  {
    id: 'since',
    title: texts.since,
    cell: ({ sinceWhen }) => (sinceWhen === null ? texts.never : momentWords(sinceWhen)),
  },
  { id: 'choice', title: texts.choice, cell: (neighbour) => <ShareSwitch neighbour={neighbour} /> },
];

/** “Nachbarkreise”: which of them see our free places. */
export function NeighboursPage(): ReactElement {
  const neighbours = useNeighbours();
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="kern-body lead">{texts.lead}</p>
      {neighbours.isPending && <Loading />}
      {neighbours.isError && <LoadFailed error={neighbours.error} onRetry={neighbours.refetch} />}
      {neighbours.data?.length === 0 && <p className="kern-body">{texts.onlyOne}</p>}
      {neighbours.data !== undefined && neighbours.data.length > 0 && (
        <CardTable
          file="nachbarkreise"
          caption={texts.caption}
          columns={COLUMNS}
          rows={neighbours.data}
          keyOf={({ name }) => name}
        />
      )}
    </>
  );
}
