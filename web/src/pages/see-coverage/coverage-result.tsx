import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Coverage, CourseFormat, Regions } from '../../api/types.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { longDate } from '../../parts/words/dates.js';
import { coverageTexts } from '../../texts/coverage.js';
import { levelTerms } from '../../texts/terms.js';
import { AreaDetails } from './area-details.js';
import { areaRows } from './area-rows.js';
import type { CoverageChoice } from './coverage-address.js';
import { CoverageSummary } from './coverage-summary.js';
import { CoverageTableSection } from './table/coverage-table-section.js';
import { MapPanel } from './map-panel.js';
import { SiteList } from './table/site-list.js';

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
  const mayReadGaps = useMember().permissions.includes('gap:read');
  return (
    <div className={isOutdated ? 'result result--outdated' : 'result'} aria-busy={isOutdated}>
      <section aria-labelledby="ergebnis-titel" className="page-section">
        <h2 id="ergebnis-titel" className="kern-heading-medium">
          {what}
        </h2>
        <CoverageSummary coverage={coverage} />
        <div className="map-and-details">
          <MapPanel regions={regions} coverage={coverage} rows={rows} choice={choice} onSelect={select} />
          <AreaDetails
            row={rows.find(({ key }) => key === choice.area)}
            threshold={coverage.settings.smallCellThreshold}
            gapsHref={mayReadGaps ? `/luecken?kurstyp=${coverage.formatCode}` : undefined}
            onClose={() => onChange({ area: undefined })}
          />
        </div>
      </section>
      <CoverageTableSection
        coverage={coverage}
        rows={rows}
        choice={choice}
        formatTitle={formatTitle}
        levelTitle={levelTitle}
        what={what}
        onSelect={select}
      />
      <SiteList sites={coverage.sites} />
    </div>
  );
}

/** Where there are no Verbandsgemeinden, an address that asks for them shows Gemeinden. */
function areasThatExist({ choice, regions }: CoverageResultProps): CoverageChoice {
  return regions.showAssociations ? choice : { ...choice, areaLevel: 'municipality' };
}

/** What the figures are about, in words; a new answer is said aloud, the first one is not. */
function useSubject({ coverage, formats, isOutdated }: CoverageResultProps) {
  const announce = useAnnounce();
  const formatTitle = formats.find(({ code }) => code === coverage.formatCode)?.title ?? coverage.formatCode;
  const levelTitle = coverage.level === null ? coverageTexts.allLevels : levelTerms[coverage.level];
  const level = coverage.level === null ? levelTitle : coverageTexts.levelInTitle(levelTitle);
  const what = coverageTexts.resultTitle(formatTitle, level, longDate(coverage.date));
  const said = useRef(what);
  useEffect(() => {
    if (isOutdated || said.current === what) return;
    said.current = what;
    announce(coverageTexts.changed(what));
  }, [announce, isOutdated, what]);
  return { formatTitle, levelTitle, what };
}
