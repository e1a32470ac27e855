import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import type { Findable } from '#libs/search';
import { ListDecisions } from '../../decisions/index.js';
import { FindReadableGaps } from '../../gap-notifications/index.js';
import { ListTests } from '../../placement-tests/index.js';
import { FindProposals } from '../../planning/index.js';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { FindReferral } from '../../referrals/index.js';
import type { Catalogue } from '../catalogue.js';

/** So much of a code tells of a case; less would list the office's cases. */
const CODE_FROM = 2;

/** What belongs to the work of some: each kind only for those who may see it, and of it only the rows they may see. */
@Injectable()
export class FindWork {
  constructor(
    private readonly referrals: FindReferral,
    private readonly gaps: FindReadableGaps,
    private readonly tests: ListTests,
    private readonly proposals: FindProposals,
    private readonly decisions: ListDecisions,
  ) {}

  async execute(words: readonly string[], actor: Actor, catalogue: Catalogue): Promise<readonly Findable[]> {
    const may = actor.organisationKind;
    const found = await Promise.all([
      isPermitted(may, 'referral:read') ? this.cases(words, actor, catalogue) : [],
      isPermitted(may, 'gap:read') ? this.openGaps(actor) : [],
      isPermitted(may, 'placement-test:read') ? this.comingTests() : [],
      isPermitted(may, 'plan:read') ? this.openProposals(catalogue) : [],
      isPermitted(may, 'decision:read') ? this.readableDecisions(actor) : [],
    ]);
    return found.flat();
  }

  private async cases(
    words: readonly string[],
    actor: Actor,
    catalogue: Catalogue,
  ): Promise<readonly Findable[]> {
    const code = words.length === 1 ? (words[0] ?? '').toUpperCase() : '';
    if (code.length < CODE_FROM) return [];
    return (await this.referrals.ownByCode(code, actor)).map((referral) => ({
      kind: 'case' as const,
      id: referral.id,
      title: referral.code,
      detail: catalogue.format(referral.formatCode),
      level: referral.level,
      day: referral.waitingSince,
    }));
  }

  private async openGaps(actor: Actor): Promise<readonly Findable[]> {
    return (await this.gaps.execute(actor)).map(({ id, area, format, level, openedOn }) => ({
      kind: 'gap' as const,
      id,
      title: area,
      detail: format,
      level,
      day: openedOn,
    }));
  }

  private async comingTests(): Promise<readonly Findable[]> {
    const tests = await this.tests.execute({ from: null, to: null, formatCode: null });
    return tests
      .filter(({ state }) => state === 'open')
      .map(({ id, site, providerName, startsAt }) => ({
        kind: 'placement-test' as const,
        id,
        title: `Einstufungstest ${site.town}`,
        detail: `${site.name} · ${providerName}`,
        day: dayAt(startsAt, TIME_ZONE),
      }));
  }

  private async openProposals(catalogue: Catalogue): Promise<readonly Findable[]> {
    return (await this.proposals.execute()).map(({ proposal }) => ({
      kind: 'proposal' as const,
      id: proposal.id,
      title: catalogue.format(proposal.formatCode),
      detail: `${catalogue.site(proposal.siteId)} · ${catalogue.provider(proposal.providerId)}`,
      level: proposal.level,
      day: proposal.startsOn,
    }));
  }

  private async readableDecisions(actor: Actor): Promise<readonly Findable[]> {
    return (await this.decisions.all(actor)).map(({ decision, committeeName }) => ({
      kind: 'decision' as const,
      id: decision.id,
      title: `${decision.number} ${decision.subject}`,
      detail: committeeName,
      day: decision.decidedOn,
    }));
  }
}
