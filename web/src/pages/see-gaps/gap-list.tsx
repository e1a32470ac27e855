import { useEffect, type ReactElement, type ReactNode } from 'react';
import type { GapQuestion } from '../../api/gaps.js';
import type { Gap } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { gapTexts } from '../../texts/gaps.js';
import { ExportCorner } from '../../parts/table/export-corner.js';
import { gapFile } from './gap-file.js';
import { GapItem } from './gap-item.js';

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly state: GapQuestion['state'];
  readonly isMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
  /** What can be done with the list as a whole. */
  readonly action?: ReactNode;
}

/** The gaps found, or a sentence that there are none. */
export function GapList(props: GapListProps): ReactElement {
  const { gaps, state, isMore, isLoadingMore, onMore, action } = props;
  const announce = useAnnounce();
  const shown = gapTexts.shown(gaps.length, isMore);
  useEffect(() => announce(shown), [announce, shown]);
  return (
    <>
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted">{gaps.length > 0 && shown}</p>
        {action}
      </div>
      {gaps.length === 0 && (
        <Alert kind="info" title={state === 'open' ? gapTexts.emptyOpen : gapTexts.emptyOther}>
          <p className="kern-body">{gapTexts.emptyBody}</p>
        </Alert>
      )}
      {gaps.length > 0 && (
        <ul className="gap-list" aria-label={gapTexts.list}>
          {gaps.map((gap) => (
            <GapItem key={gap.id} gap={gap} />
          ))}
        </ul>
      )}
      {gaps.length > 0 && <ExportCorner file="luecken" title={gapTexts.list} read={() => gapFile(gaps)} />}
      {isMore && (
        <Button kind="secondary" isBusy={isLoadingMore} onClick={onMore}>
          {gapTexts.more}
        </Button>
      )}
    </>
  );
}
