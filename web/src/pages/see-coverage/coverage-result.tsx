import { useMemo, type ReactElement } from 'react';
import { useStops } from '../../api/coverage.js';
import { useSites } from '../../api/offerings.js';
import type { Coverage, CourseFormat, Regions } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { AreaDetails } from './area-details.js';
import { areaRows } from './area-rows.js';
import type { CoverageChoice } from './coverage-address.js';
import { CoverageSummary } from './coverage-summary.js';
import { CoverageTableSection } from './table/coverage-table-section.js';
import { MapPanel } from './map-panel.js';
import { MapChoices } from './map-choices.js';
import { ReachSection } from './reach/reach-section.js';
import { useReach } from './reach/use-reach.js';
import { SiteList } from './table/site-list.js';
import { StopList } from './table/stop-list.js';
import { useSubject } from './use-subject.js';

interface CoverageResultProps {
  readonly regions: Regions;
  readonly formats: readonly CourseFormat[];
  readonly coverage: Coverage;
  /** The answer to the last choice is still on its way. */
  readonly isOutdated: boolean;
  readonly choice: CoverageChoice;
  readonly onChange: (change: Partial<CoverageChoice>) => void;
}

/** Figures, map and table of one answer. */
export function CoverageResult(props: CoverageResultProps): ReactElement {
  const { regions, coverage, isOutdated, onChange } = props;
  const choice = areasThatExist(props);
  const { formatTitle, levelTitle, what } = useSubject(props);
  const rows = useMemo(
    () => areaRows(coverage, regions, choice.areaLevel),
    [coverage, regions, choice.areaLevel],
  );
  const select = (area: string): void => onChange({ area: area === choice.area ? undefined : area });
  const sites = useSites();
  const stops = useStops();
  const reach = useReach(choice.site, coverage);
  const nearest = stops.data?.municipalities.find(({ ags }) => ags === choice.area)?.nearestStop ?? null;
  const mayReadGaps = useMember().permissions.includes('gap:read');
  return (
    <div className={isOutdated ? 'result result--outdated' : 'result'} aria-busy={isOutdated}>
      <section aria-labelledby="ergebnis-titel" className="page-section">
        <h2 id="ergebnis-titel" className="kern-heading-medium">
          {what}
        </h2>
        <CoverageSummary coverage={coverage} />
        <MapChoices choice={choice} sites={sites.data ?? []} onChange={onChange} />
        <div className="map-and-details">
          <MapPanel
            regions={regions}
            coverage={coverage}
            rows={rows}
            choice={choice}
            stops={stops.data}
            reach={reach}
            onSelect={select}
          />
          <AreaDetails
            row={rows.find(({ key }) => key === choice.area)}
            nearestStop={nearest}
            threshold={coverage.settings.smallCellThreshold}
            gapsHref={mayReadGaps ? `/luecken?kurstyp=${coverage.formatCode}` : undefined}
            onClose={() => onChange({ area: undefined })}
          />
        </div>
      </section>
      {reach !== null && <ReachSection reach={reach} />}
      <CoverageTableSection
        coverage={coverage}
        rows={rows}
        choice={choice}
        formatTitle={formatTitle}
        levelTitle={levelTitle}
        what={what}
        onSelect={select}
      />
      <SiteList sites={coverage.sites} known={sites.data ?? []} onReach={(site) => onChange({ site })} />
      {stops.data !== undefined && choice.layers.includes('stops') && <StopList stops={stops.data} />}
    </div>
  );
}

/** Where there are no Verbandsgemeinden, an address that asks for them shows Gemeinden. */
function areasThatExist({ choice, regions }: CoverageResultProps): CoverageChoice {
  return regions.showAssociations ? choice : { ...choice, areaLevel: 'municipality' };
}
