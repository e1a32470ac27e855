import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { useProposalEffect } from '../../../api/coverage.js';
import { useSites } from '../../../api/offerings.js';
import { useProposals } from '../../../api/planning.js';
import type { Proposal, ProposalEffect, Regions, Site } from '../../../api/types.js';
import { AreaMapPanel } from '../../../parts/area-map/area-map-panel.js';
import type { MapSite } from '../../../parts/area-map/map-area.js';
import { MapLegend } from '../../../parts/area-map/map-legend.js';
import { Button } from '../../../parts/form/button.js';
import { RadioField } from '../../../parts/form/radio-field.js';
import { WayButton } from '../../../parts/form/way-button.js';
import { Loading } from '../../../parts/show/loading.js';
import { LoadFailed } from '../../../parts/show/load-failed.js';
import { whatIfArea, type MapState } from '../../../parts/what-if/what-if-areas.js';
import { whatIfSummary } from '../../../parts/what-if/what-if-summary.js';
import { WhatIfTable } from '../../../parts/what-if/what-if-table.js';
import { longDate } from '../../../parts/words/dates.js';
import { effectTexts } from '../../../texts/effect.js';
import { gapTexts } from '../../../texts/gaps.js';
import { levelTerms } from '../../../texts/terms.js';
import { whatIfTexts } from '../../../texts/what-if.js';
import { DifferenceLegend } from './difference-legend.js';

interface EffectViewProps {
  readonly id: string;
  readonly regions: Regions;
  readonly onLeave: () => void;
}

/** “Vorher und nachher” of one proposal on the coverage map. */
export function EffectView({ id, regions, onLeave }: EffectViewProps): ReactElement {
  const effect = useProposalEffect(id);
  const proposals = useProposals();
  const sites = useSites();
  const proposal = proposals.data?.find((one) => one.id === id);
  return (
    <section aria-labelledby="wirkung-titel" className="page-section">
      <h2 id="wirkung-titel" className="kern-heading-medium">
        {proposal === undefined ? effectTexts.title : effectTexts.titleOf(titleOf(proposal))}
      </h2>
      {proposal !== undefined && (
        <p className="kern-body">
          {effectTexts.course(proposal.siteName, proposal.town, longDate(proposal.startsOn))}
        </p>
      )}
      <div className="kern-btn-wrapper no-print">
        <Button kind="tertiary" icon="arrow-back" onClick={onLeave}>
          {effectTexts.leave}
        </Button>
        <WayButton to="/planung" kind="tertiary">
          {effectTexts.toProposals}
        </WayButton>
      </div>
      {effect.isError && <LoadFailed error={effect.error} onRetry={effect.refetch} />}
      {effect.isPending && <Loading />}
      {effect.data !== undefined && (
        <EffectResult
          effect={effect.data}
          regions={regions}
          site={sites.data?.find((site) => site.id === proposal?.siteId)}
          caption={whatIfTexts.caption(proposal === undefined ? '' : titleOf(proposal))}
        />
      )}
    </section>
  );
}

function titleOf({ formatTitle, level }: Proposal): string {
  return `${formatTitle}, ${levelTerms[level]}`;
}

interface EffectResultProps {
  readonly effect: ProposalEffect;
  readonly regions: Regions;
  readonly site: Site | undefined;
  readonly caption: string;
}

function EffectResult({ effect, regions, site, caption }: EffectResultProps): ReactElement {
  const [state, setState] = useState<MapState>('difference');
  const rows = useMemo(() => new Map(effect.municipalities.map((row) => [row.ags, row])), [effect]);
  const areaOf = useCallback(
    (ags: string, name: string) => whatIfArea(name, rows.get(ags), state),
    [rows, state],
  );
  const points = useMemo(() => pointOf(site), [site]);
  return (
    <>
      <p className="kern-body">
        <strong>{whatIfSummary(effect)}</strong> {effectTexts.day(longDate(effect.date))}
      </p>
      <RadioField
        id="zustand"
        label={whatIfTexts.state}
        isHorizontal
        value={state}
        choices={[
          { value: 'difference', label: whatIfTexts.difference },
          { value: 'before', label: whatIfTexts.before },
          { value: 'after', label: whatIfTexts.after },
        ]}
        onValue={(chosen) => setState(chosen as MapState)}
      />
      <AreaMapPanel
        regions={regions}
        areaOf={areaOf}
        sites={points}
        legend={state === 'difference' ? <DifferenceLegend /> : <MapLegend figure="rate" hasSites={false} />}
      />
      <WhatIfTable answer={effect} regions={regions} caption={caption} />
      <p className="kern-body kern-body--small kern-body--muted">{gapTexts.hiddenNote}</p>
    </>
  );
}

function pointOf(site: Site | undefined): readonly MapSite[] {
  if (site === undefined) return [];
  const { id, name, latitude, longitude, providerName } = site;
  return [
    {
      id,
      name,
      latitude,
      longitude,
      hasPlaces: true,
      isChosen: true,
      lines: [providerName, effectTexts.point],
    },
  ];
}
