import type { ReactElement } from 'react';
import { useGaps, type GapQuestion } from '../../api/gaps.js';
import { useCourseFormats } from '../../api/regions.js';
import { useAddress } from '../../parts/form/use-address.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { gapTexts } from '../../texts/gaps.js';
import { readGapQuestion, writeGapQuestion } from './gap-address.js';
import { GapCheckCorner } from './gap-check-corner.js';
import { GapFilters } from './gap-filters.js';
import { GapList } from './gap-list.js';

/** “Versorgungslücken”: the list. */
export function GapsPage(): ReactElement {
  const [search, setSearch] = useAddress();
  const question = readGapQuestion(search);
  const gaps = useGaps(question);
  const formats = useCourseFormats();
  const change = (part: Partial<GapQuestion>): void =>
    setSearch(writeGapQuestion({ ...question, ...part }), { preventScrollReset: true });
  return (
    <>
      <PageTitle title={gapTexts.title} />
      <p className="kern-body lead">{gapTexts.lead}</p>
      <GapFilters question={question} formats={formats.data ?? []} onChange={change} />
      {gaps.isPending && <Loading />}
      {gaps.isError && <LoadFailed error={gaps.error} onRetry={gaps.refetch} />}
      {gaps.data !== undefined && (
        <GapList
          gaps={gaps.data.pages.flatMap(({ items }) => items)}
          state={question.state}
          isMore={gaps.hasNextPage}
          isLoadingMore={gaps.isFetchingNextPage}
          onMore={() => void gaps.fetchNextPage()}
          action={<GapCheckCorner />}
        />
      )}
    </>
  );
}
