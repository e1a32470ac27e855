import { Injectable } from '@nestjs/common';
import { isWithin, type LocalDate } from '#libs/calendar';
import type { Actor, OrganisationKind } from '#libs/kernel';
import type { Recipient } from '#libs/gap-notice';
import { FindReachability, type Reach } from '../../matching/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { FindApprovals, type Approval } from '../../providers/index.js';

/** Counselling reads gaps but is not written to about them: it is told of free places. */
const TOLD_KINDS: readonly OrganisationKind[] = [
  'bamf',
  'district',
  'jobcenter',
  'immigration-office',
  'social-welfare-office',
  'provider',
];

/** “Empfänger nachschlagen”: active members with what decides about which gaps concern them. */
@Injectable()
export class FindRecipients {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly approvals: FindApprovals,
    private readonly findReachability: FindReachability,
  ) {}

  /** Everybody who may be told of gaps, by id. */
  async all(day: LocalDate): Promise<readonly Recipient[]> {
    const members = await this.organisations.all(TOLD_KINDS);
    const describe = await this.describer(day);
    return members
      .map(({ id, kind }) => describe(id, kind))
      .sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
  }

  /** The organisation of somebody who looks at gaps. */
  async of(actor: Actor, day: LocalDate): Promise<Recipient> {
    const { organisationId, organisationKind } = actor;
    if (organisationKind !== 'provider') return plainRecipient(organisationId, organisationKind);
    return (await this.describer(day))(organisationId, organisationKind);
  }

  private async describer(day: LocalDate): Promise<(id: string, kind: OrganisationKind) => Recipient> {
    const approvals = (await this.approvals.all()).filter((approval) => isWithin(approval, day));
    const reach = await this.findReachability.execute(day);
    return (id, kind) =>
      kind === 'provider' ? describeProvider(id, approvals, reach) : plainRecipient(id, kind);
  }
}

function plainRecipient(organisationId: string, kind: OrganisationKind): Recipient {
  return { organisationId, kind, approvedCourseTypeCodes: [], reachedAreaKeys: [] };
}

function describeProvider(organisationId: string, approvals: readonly Approval[], reach: Reach): Recipient {
  const ownSites = new Set(
    reach.sites.filter((site) => site.providerId === organisationId).map(({ id }) => id),
  );
  const own = approvals.filter(({ siteId }) => ownSites.has(siteId));
  const courseTypes = new Set(own.map(({ courseTypeCode }) => courseTypeCode));
  const approvedSites = new Set(own.map(({ siteId }) => siteId));
  const limits = reach.formats
    .filter(({ courseTypeCode }) => courseTypes.has(courseTypeCode))
    .map(({ reachMinutes }) => reachMinutes);
  const limit = Math.max(0, ...limits);
  const areas = reach.municipalities
    .filter(({ ags }) =>
      reach.reachability.sitesWithin(ags, limit).some(({ siteId }) => approvedSites.has(siteId)),
    )
    .map(({ associationKey }) => associationKey);
  return {
    organisationId,
    kind: 'provider',
    approvedCourseTypeCodes: [...courseTypes].sort(),
    reachedAreaKeys: [...new Set(areas)].sort(),
  };
}
