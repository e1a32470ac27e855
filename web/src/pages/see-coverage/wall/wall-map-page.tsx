import { useMemo, useRef, type ReactElement, type RefObject } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCoverage, useStops } from '../../../api/coverage.js';
import { useCourseFormats, useRegions } from '../../../api/regions.js';
import type { Coverage, CourseFormat, Regions } from '../../../api/types.js';
import { Button } from '../../../parts/form/button.js';
import { RadioField } from '../../../parts/form/radio-field.js';
import { useAddress } from '../../../parts/form/use-address.js';
import { PageTitle } from '../../../parts/frame/page-title.js';
import { Loading } from '../../../parts/show/loading.js';
import { LoadFailed } from '../../../parts/show/load-failed.js';
import { coverageTexts } from '../../../texts/coverage.js';
import { areaRows } from '../area-rows.js';
import { writeChoice, type CoverageChoice } from '../coverage-address.js';
import { CoverageSummary } from '../coverage-summary.js';
import { MapPanel } from '../map-panel.js';
import { useReach } from '../reach/use-reach.js';
import { useChoice } from '../use-choice.js';
import { useSubject } from '../use-subject.js';

/** “Wandkarte”: the map of the same address, large, for the wall of the meeting and for paper. */
export function WallMapPage(): ReactElement {
  const { choice } = useChoice();
  const regions = useRegions();
  const formats = useCourseFormats();
  const coverage = useCoverage({ ...choice, format: choice.format ?? formats.data?.[0]?.code });
  const failed = [regions, formats, coverage].find(({ isError }) => isError);
  if (failed?.error) return <LoadFailed error={failed.error} onRetry={failed.refetch} />;
  if (regions.data === undefined || formats.data === undefined || coverage.data === undefined)
    return <Loading />;
  return (
    <WallMap
      choice={choice}
      regions={regions.data}
      formats={formats.data}
      coverage={coverage.data}
      isOutdated={coverage.isPlaceholderData}
    />
  );
}

interface WallMapProps {
  readonly choice: CoverageChoice;
  readonly regions: Regions;
  readonly formats: readonly CourseFormat[];
  readonly coverage: Coverage;
  readonly isOutdated: boolean;
}

function WallMap(props: WallMapProps): ReactElement {
  const { choice, regions, coverage } = props;
  const wall = useRef<HTMLDivElement>(null);
  const [search] = useSearchParams();
  const { what } = useSubject(props);
  const stops = useStops();
  const reach = useReach(choice.site, coverage);
  const rows = useMemo(
    () => areaRows(coverage, regions, choice.areaLevel),
    [coverage, regions, choice.areaLevel],
  );
  return (
    <div className={`wall wall--${paperOf(search)}`} ref={wall}>
      <WallBar choice={choice} wall={wall} />
      <PageTitle title={coverageTexts.wallTitle(regions.district?.name ?? '', what)} />
      <MapPanel
        regions={regions}
        coverage={coverage}
        rows={rows}
        choice={choice}
        stops={stops.data}
        reach={reach}
        onSelect={ignore}
      />
      <div className="wall__foot">
        <CoverageSummary coverage={coverage} />
        <p className="kern-body kern-body--small">
          {regions.sources.map(({ title, attribution }) => `${title}: ${attribution}`).join('; ')}
          {choice.layers.includes('stops') && stops.data?.sources.map((source) => `; ${source}`)}
        </p>
      </div>
    </div>
  );
}

interface WallBarProps {
  readonly choice: CoverageChoice;
  readonly wall: RefObject<HTMLDivElement | null>;
}

function WallBar({ choice, wall }: WallBarProps): ReactElement {
  const [search, setSearch] = useAddress();
  const choosePaper = (size: string): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (size === 'a3') after.set('papier', 'a3');
        else after.delete('papier');
        return after;
      },
      { replace: true },
    );
  return (
    <div className="wall__bar no-print">
      <Link className="kern-link" to={`/versorgung?${writeChoice(choice).toString()}`}>
        {coverageTexts.wallBack}
      </Link>
      <RadioField
        id="papier"
        label={coverageTexts.wallPaper}
        isHorizontal
        value={paperOf(search)}
        choices={[
          { value: 'a4', label: 'A4 quer' },
          { value: 'a3', label: 'A3 quer' },
        ]}
        onValue={choosePaper}
      />
      <div className="kern-btn-wrapper">
        <Button kind="primary" onClick={() => window.print()}>
          {coverageTexts.wallPrint}
        </Button>
        <Button kind="secondary" onClick={() => void wall.current?.requestFullscreen()}>
          {coverageTexts.wallFull}
        </Button>
      </div>
    </div>
  );
}

function paperOf(search: URLSearchParams): 'a3' | 'a4' {
  return search.get('papier') === 'a3' ? 'a3' : 'a4';
}

function ignore(): void {
  // On the wall nobody chooses an area.
}
