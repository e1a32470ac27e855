import type { ReactElement } from 'react';
import { useCoverage } from '../../api/coverage.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { CourseFormat, Regions } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { coverageTexts } from '../../texts/coverage.js';
import { CoverageFilters } from './coverage-filters.js';
import { CoverageResult } from './coverage-result.js';
import { EffectView } from './effect/effect-view.js';
import { useChoice } from './use-choice.js';

/** “Versorgung”: where people find a place in time, as figures, map and table. */
export function CoveragePage(): ReactElement {
  const regions = useRegions();
  const formats = useCourseFormats();
  const failed = [regions, formats].find((query) => query.isError);
  const isKnown = regions.data !== undefined && formats.data !== undefined;
  return (
    <>
      <PageTitle title={coverageTexts.title} />
      <p className="kern-body lead">{coverageTexts.lead}</p>
      {isKnown && <CoverageView regions={regions.data} formats={formats.data} />}
      {!isKnown && failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!isKnown && !failed && <Loading />}
    </>
  );
}

interface CoverageViewProps {
  readonly regions: Regions;
  readonly formats: readonly CourseFormat[];
}

/** The choice and its answer. */
function CoverageView({ regions, formats }: CoverageViewProps): ReactElement {
  const { choice, change } = useChoice();
  const mayReadPlans = useMember().permissions.includes('plan:read');
  const chosen = { ...choice, format: choice.format ?? formats[0]?.code };
  const coverage = useCoverage(chosen);
  if (formats.length === 0 || regions.municipalities.length === 0) {
    return (
      <Alert kind="info" title={coverageTexts.notReady}>
        <p className="kern-body">{coverageTexts.notReadyBody}</p>
      </Alert>
    );
  }
  if (choice.proposal !== undefined && mayReadPlans)
    return (
      <EffectView id={choice.proposal} regions={regions} onLeave={() => change({ proposal: undefined })} />
    );
  return (
    <>
      <CoverageFilters
        choice={chosen}
        formats={formats}
        coverage={coverage.data}
        showAssociations={regions.showAssociations}
        onChange={change}
      />
      {coverage.isLoading && <Loading />}
      {coverage.isError && <LoadFailed error={coverage.error} onRetry={coverage.refetch} />}
      {coverage.data !== undefined && !coverage.isError && (
        <CoverageResult
          regions={regions}
          formats={formats}
          coverage={coverage.data}
          isOutdated={coverage.isPlaceholderData}
          choice={chosen}
          onChange={change}
        />
      )}
    </>
  );
}
