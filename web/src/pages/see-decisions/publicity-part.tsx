import type { ReactElement } from 'react';
import { usePublishDecision } from '../../api/decisions.js';
import type { Decision } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { decisionTexts } from '../../texts/decisions.js';

/** Whether the public may read a decision: the one thing about it that changes. */
export function PublicityPart({ decision: { id, isPublic } }: { decision: Decision }): ReactElement {
  const publish = usePublishDecision(id);
  const announce = useAnnounce();
  return (
    <section className="page-section no-print" aria-label={decisionTexts.publicity}>
      <ActError error={publish.error} />
      <Button
        kind="secondary"
        isBusy={publish.isPending}
        onClick={() =>
          publish.mutate(!isPublic, {
            onSuccess: () => announce(isPublic ? decisionTexts.unpublished : decisionTexts.published),
          })
        }
      >
        {isPublic ? decisionTexts.unpublish : decisionTexts.publish}
      </Button>
    </section>
  );
}
