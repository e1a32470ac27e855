import { useCallback, useMemo, type ReactElement } from 'react';
import { useSites } from '../../api/offerings.js';
import { useRegions } from '../../api/regions.js';
import type { Proposal, Regions, Site } from '../../api/types.js';
import { AreaMapPanel } from '../../parts/area-map/area-map-panel.js';
import { Hatching, LegendArea, LegendSite } from '../../parts/area-map/legend-entries.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { mapTexts } from '../../texts/coverage.js';
import { proposalMapTexts } from '../../texts/planning.js';
import { peopleByName, proposalArea, proposalSites } from './proposal-areas.js';

/** Where the proposed courses would be, and from where the people would come. */
export function ProposalsMap({ proposals }: { proposals: readonly Proposal[] }): ReactElement {
  const regions = useRegions();
  const sites = useSites();
  const failed = [regions, sites].find(({ isError }) => isError);
  if (failed?.error) return <LoadFailed error={failed.error} onRetry={failed.refetch} />;
  if (regions.data === undefined || sites.data === undefined) return <Loading />;
  return <DrawnProposals proposals={proposals} regions={regions.data} sites={sites.data} />;
}

const HELPFUL: ReadonlySet<Proposal['state']> = new Set(['open', 'taken-over', 'confirmed']);

interface DrawnProps {
  readonly proposals: readonly Proposal[];
  readonly regions: Regions;
  readonly sites: readonly Site[];
}

function DrawnProposals({ proposals: all, regions, sites }: DrawnProps): ReactElement {
  const proposals = useMemo(() => all.filter(({ state }) => HELPFUL.has(state)), [all]);
  const people = useMemo(() => peopleByName(proposals), [proposals]);
  const areaOf = useCallback((_ags: string, name: string) => proposalArea(name, people.get(name)), [people]);
  const points = useMemo(() => proposalSites(proposals, sites), [proposals, sites]);
  return <AreaMapPanel regions={regions} areaOf={areaOf} sites={points} legend={<Legend />} />;
}

function Legend(): ReactElement {
  const steps = [
    { step: '1', label: '3 bis 4' },
    { step: '2', label: '5 bis 9' },
    { step: '3', label: '10 bis 19' },
    { step: '4', label: '20 und mehr' },
    { step: 'hidden', label: proposalMapTexts.few },
    { step: 'no-demand', label: proposalMapTexts.none },
  ];
  return (
    <section className="legend" aria-label={mapTexts.legend}>
      <Hatching />
      <p className="legend__title">{proposalMapTexts.legend}</p>
      <ul className="legend__list">
        {steps.map(({ step, label }) => (
          <LegendArea key={step} step={step} label={label} />
        ))}
        <LegendSite isFree label={proposalMapTexts.point} />
      </ul>
    </section>
  );
}
