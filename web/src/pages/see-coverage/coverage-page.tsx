import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useCoverage } from '../../api/coverage.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { CourseFormat, Regions } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { coverageTexts } from '../../texts/coverage.js';
import { changeChoice, readChoice, writeChoice, type CoverageChoice } from './coverage-address.js';
import { CoverageFilters } from './coverage-filters.js';
import { CoverageResult } from './coverage-result.js';

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
  const chosen = { ...choice, format: choice.format ?? formats[0]?.code };
  const coverage = useCoverage(chosen);
  if (formats.length === 0 || regions.municipalities.length === 0) {
    return (
      <Alert kind="info" title={coverageTexts.notReady}>
        <p className="kern-body">{coverageTexts.notReadyBody}</p>
      </Alert>
    );
  }
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

/** The choice in the address; a change is a step that “back” takes back. */
function useChoice(): { choice: CoverageChoice; change: (change: Partial<CoverageChoice>) => void } {
  const [search, setSearch] = useSearchParams();
  const choice = readChoice(search);
  const change = (part: Partial<CoverageChoice>): void =>
    setSearch((before) => writeChoice(changeChoice(readChoice(before), part)), { preventScrollReset: true });
  return { choice, change };
}
