import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { originOfMany, type JoinedOrigin, type ReachableSite, type TravelTimeOrigin } from '#libs/region';
import { FindReachability } from '../../matching/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindProviders } from '../../providers/index.js';
import type { CourseProposal } from '../plan.js';
import { FindProposals } from './find-proposals.js';
import { hideSmallCounts } from './hide-small-counts.js';
import { NamingRules } from './naming-rules.js';

/** A proposal with the names that people know, small counts left out. */
export interface NamedProposal {
  readonly proposal: CourseProposal;
  readonly providerName: string;
  readonly siteName: string;
  readonly town: string;
  readonly formatTitle: string;
  readonly runnerUpSiteName: string | null;
  /** `people` is null where the count would tell of single people. */
  readonly municipalities: readonly {
    readonly name: string;
    readonly people: number | null;
    readonly minutes: number;
    /** null where the way has become another one since the plan was made. */
    readonly origin: TravelTimeOrigin | null;
  }[];
  /** Where the mean minutes come from; null where a way has become another one since the plan was made. */
  readonly meanOrigin: JoinedOrigin | null;
  readonly isOwn: boolean;
  /** How far the plan that it is of is from the best at most, percent. */
  readonly gapPercent: number;
}

/** “Kursvorschläge auflisten”: all who plan see all of them, because they are for the county; taking over is for the provider named. */
@Injectable()
export class ListProposals {
  constructor(
    private readonly proposals: FindProposals,
    private readonly providers: FindProviders,
    private readonly rules: NamingRules,
    private readonly reach: FindReachability,
    private readonly clock: Clock,
  ) {}

  /** `actor` null: at the terminal, where none is anybody's own. */
  async execute(actor: Actor | null): Promise<readonly NamedProposal[]> {
    const proposals = await this.proposals.execute();
    const threshold = await this.rules.smallCellThreshold();
    const providers = await this.providers.all();
    const { municipalities, formats, sites, reachability } = await this.reach.execute(this.clock.today());
    const nameOf = new Map(municipalities.map(({ ags, name }) => [ags, name]));
    const siteOf = new Map(sites.map((site) => [site.id, site]));
    const titleOf = new Map(formats.map(({ code, title }) => [code, title]));
    const providerOf = new Map(providers.map(({ id, name }) => [id, name]));
    return proposals.map(({ proposal, gapPercent }) => {
      const { runnerUp, peopleByMunicipality } = proposal.evidence;
      const origins = peopleByMunicipality.map(({ ags, minutes }) =>
        originOf(reachability.between(ags, proposal.siteId), minutes),
      );
      const shown = hideSmallCounts(peopleByMunicipality, threshold);
      return {
        proposal,
        providerName: providerOf.get(proposal.providerId) ?? '',
        siteName: siteOf.get(proposal.siteId)?.name ?? '',
        town: siteOf.get(proposal.siteId)?.town ?? '',
        formatTitle: titleOf.get(proposal.formatCode) ?? '',
        runnerUpSiteName: runnerUp === null ? null : (siteOf.get(runnerUp.siteId)?.name ?? null),
        municipalities: peopleByMunicipality.map(({ ags, minutes }, index) => ({
          name: nameOf.get(ags) ?? ags,
          people: shown.get(ags) ?? null,
          minutes,
          origin: origins[index] ?? null,
        })),
        meanOrigin: originOfMany(origins),
        isOwn: proposal.providerId === actor?.organisationId,
        gapPercent,
      };
    });
  }
}

function originOf(way: ReachableSite | null, minutes: number): TravelTimeOrigin | null {
  return way?.minutes === minutes ? way.origin : null;
}
