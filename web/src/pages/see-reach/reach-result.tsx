import { useCallback, useMemo, type ReactElement } from 'react';
import { useProposals } from '../../api/planning.js';
import type { ChosenReach, ReachDemand, Regions } from '../../api/types.js';
import { AreaMapPanel } from '../../parts/area-map/area-map-panel.js';
import { Hatching, LegendArea, LegendSite } from '../../parts/area-map/legend-entries.js';
import type { MapSite } from '../../parts/area-map/map-area.js';
import { WayButton } from '../../parts/form/way-button.js';
import { mapTexts } from '../../texts/coverage.js';
import { reachTexts } from '../../texts/reach.js';
import { reachArea } from './reach-areas.js';
import { ReachSums } from './reach-sums.js';
import { ReachTable } from './reach-table.js';

interface ReachResultProps {
  readonly chosen: ChosenReach;
  readonly sites: ReachDemand['sites'];
  readonly regions: Regions;
}

/** Whether it is enough for a course, and where the people come from. */
export function ReachResult({ chosen, sites, regions }: ReachResultProps): ReactElement {
  const site = sites.find(({ id }) => id === chosen.siteId);
  const areaOf = useCallback((ags: string, name: string) => reachArea(chosen, ags, name), [chosen]);
  const points = useMemo(() => pointOf(site), [site]);
  return (
    <>
      <section aria-labelledby="ergebnis-titel" className="page-section">
        <h2 id="ergebnis-titel" className="kern-heading-medium">
          {reachTexts.resultTitle(chosen.formatTitle, site?.name ?? '')}
        </h2>
        <p className="kern-body">{reachTexts.reach(chosen.reachMinutes, chosen.areas.length)}</p>
        <ReachSums chosen={chosen} />
        <NextSteps chosen={chosen} />
      </section>
      <section aria-labelledby="karte-titel" className="page-section">
        <h2 id="karte-titel" className="kern-heading-medium">
          {reachTexts.mapTitle}
        </h2>
        <AreaMapPanel regions={regions} areaOf={areaOf} sites={points} legend={<ReachLegend />} />
      </section>
      <ReachTable chosen={chosen} />
    </>
  );
}

function NextSteps({ chosen }: { chosen: ChosenReach }): ReactElement {
  const proposals = useProposals();
  const here = (proposals.data ?? []).filter(
    ({ state, siteId, formatCode }) =>
      state === 'open' && siteId === chosen.siteId && formatCode === chosen.formatCode,
  );
  return (
    <>
      {here.length > 0 && (
        <p className="kern-body">
          <strong>{reachTexts.proposalsHere(here.length)}</strong>
        </p>
      )}
      <div className="kern-btn-wrapper no-print">
        <WayButton to={`/kurse/neu?kurstyp=${encodeURIComponent(chosen.formatCode)}`} kind="primary">
          {reachTexts.newCourse}
        </WayButton>
        <WayButton to="/planung" kind="secondary">
          {reachTexts.proposals}
        </WayButton>
      </div>
    </>
  );
}

function ReachLegend(): ReactElement {
  return (
    <section className="legend" aria-label={mapTexts.legend}>
      <Hatching />
      <p className="legend__title">{reachTexts.legend}</p>
      <ul className="legend__list">
        {reachTexts.steps.map((label, step) => (
          <LegendArea key={label} step={String(step)} label={label} />
        ))}
        <LegendArea step="hidden" label={mapTexts.hidden} />
        <LegendArea step="no-demand" label={reachTexts.outOfReach} />
        <LegendSite isFree label={reachTexts.ownSite} />
      </ul>
      <p className="legend__note">{reachTexts.numberMeans}</p>
    </section>
  );
}

function pointOf(site: ReachDemand['sites'][number] | undefined): readonly MapSite[] {
  if (site === undefined) return [];
  const { id, name, latitude, longitude } = site;
  return [{ id, name, latitude, longitude, hasPlaces: true, isChosen: true, lines: [reachTexts.ownSite] }];
}
