import { Injectable } from '@nestjs/common';
import { isLive } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { acceptCase, type CaseNeed, type Referral, type Wish } from '#libs/referral';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOfferings } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { FindProviders } from '../../providers/index.js';
import { caseRefused } from './case-sentences.js';
import { CheckNeed } from './check-need.js';

/** “Fall prüfen”: what the rules say of it, and whether what it names exists: Gemeinde, Kurstyp, wished courses, provider. */
@Injectable()
export class CheckCase {
  constructor(
    private readonly checkNeed: CheckNeed,
    private readonly courseTypes: FindCourseTypes,
    private readonly offerings: FindOfferings,
    private readonly providers: FindProviders,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The need as the rules accept it, for a new case or (`before`) one that changes. Throws a refusal at the field. */
  async need(need: CaseNeed, actor: Actor, before: Referral | null): Promise<CaseNeed> {
    const today = this.clock.today();
    const accepted = await this.checkNeed.execute(
      acceptCase(need, { kind: actor.organisationKind, today, before }),
    );
    // A wished course may end while a case waits; that must not keep its office from changing something else.
    const listed = before === null || before.state === 'draft' ? [] : before.wishes;
    await this.wishes(accepted.wishes.filter((wish) => !listed.some((kept) => isSameWish(kept, wish))));
    return accepted;
  }

  /** The addressed provider must be an active member. */
  async provider(id: string | null): Promise<void> {
    if (id === null) return;
    const providers = await this.providers.all();
    if (!providers.some((provider) => provider.id === id))
      throw caseRefused({ code: 'unknown-provider', field: 'addressedProviderId' });
  }

  /** Without the county's decision no office may hand in what could link its cases to those of others. */
  duplicateKey(key: string | null): void {
    if (key !== null && this.settings.DUPLICATE_CHECK === 'off')
      throw caseRefused({ code: 'duplicate-check-off', field: 'duplicateKey' });
  }

  private async wishes(wishes: readonly Wish[]): Promise<void> {
    const formats = new Set((await this.courseTypes.formats()).map(({ code }) => code));
    for (const wish of wishes) {
      if (wish.kind === 'format' && !formats.has(wish.formatCode))
        throw caseRefused({ code: 'unknown-format', field: 'wishes' });
      if (wish.kind === 'offering' && !(await this.isLiveOffering(wish.offeringId)))
        throw caseRefused({ code: 'unknown-offering', field: 'wishes' });
    }
  }

  private async isLiveOffering(id: string): Promise<boolean> {
    const offering = await this.offerings.one(id);
    if (offering === null || !isLive(offering.state)) return false;
    return offering.endsOn === null || offering.endsOn >= this.clock.today();
  }
}

function isSameWish(a: Wish, b: Wish): boolean {
  if (a.kind === 'format') return b.kind === 'format' && a.formatCode === b.formatCode;
  return b.kind === 'offering' && a.offeringId === b.offeringId;
}
