import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useGap } from '../../api/gaps.js';
import type { GapDetail } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { gapName, gapStanding } from '../../parts/gap/gap-words.js';
import { SeverityBadge } from '../../parts/gap/severity-badge.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { gapTexts } from '../../texts/gaps.js';
import { causeTerms } from '../../texts/terms.js';
import { GapAnswers } from './gap-answers.js';
import { GapEvidence } from './gap-evidence.js';
import { GapFacts } from './gap-facts.js';
import { GapTimeline } from './gap-timeline.js';
import { GapWaysOut } from './gap-ways-out.js';
import { GapTold } from './gap-told.js';
import { OwnAnswer } from './own-answer.js';

/** One gap: what is known of it, who was told, who answered, and the answer of one's own organisation. */
export function GapPage(): ReactElement {
  const { id = '' } = useParams();
  const gap = useGap(id);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/luecken">
          {gapTexts.back}
        </Link>
      </p>
      <PageTitle title={gap.data === undefined ? gapTexts.title : gapName(gap.data)} />
      {gap.isPending && <Loading />}
      {gap.isError && <LoadFailed error={gap.error} onRetry={gap.refetch} />}
      {gap.data !== undefined && <GapView gap={gap.data} />}
    </>
  );
}

function GapView({ gap }: { gap: GapDetail }): ReactElement {
  const standing = gapStanding(gap);
  const cause = causeTerms[gap.cause];
  const [mayAnswer] = useState(gap.mayAnswer); // a gap that closes while somebody types must not take the text away
  return (
    <div className="gap">
      <p className="badge-line">
        <SeverityBadge severity={gap.severity} />
        <Badge kind={standing.kind}>{standing.words}</Badge>
      </p>
      <div className="gap__top">
        <div>
          <section aria-labelledby="ursache" className="page-section">
            <h2 id="ursache" className="kern-heading-medium">
              {gapTexts.causeTitle}
            </h2>
            <p className="kern-body">
              {cause.sentence} {cause.help}
            </p>
          </section>
          <GapWaysOut evidence={gap.evidence} />
          <GapFacts gap={gap} />
          <GapAnswers answers={gap.answers} />
        </div>
        {mayAnswer && <OwnAnswer key={gap.id} gap={gap} />}
      </div>
      <GapTold told={gap.told} />
      <GapEvidence evidence={gap.evidence} />
      <GapTimeline gap={gap} />
    </div>
  );
}
