import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { Referral, ReferralAct, ReferralParty, ReferralState } from '#libs/referral';
import { FindOrganisations } from '../../organisations/index.js';
import { OutsideReferralRepository } from '../persistence/outside-referral.repository.js';
import { ReferralStepRepository } from '../persistence/referral-step.repository.js';
import type { OutsideReferral } from '../outside-referral.js';
import { FindReferral } from './find-referral.js';

/** A step as its office reads it. */
export interface ReadStep {
  readonly at: Instant;
  readonly act: ReferralAct;
  readonly fromState: ReferralState;
  readonly toState: ReferralState;
  readonly by: ReferralParty;
  /** Null for the platform, and for the person with their link. */
  readonly organisationName: string | null;
  readonly reasonCode: string | null;
  readonly offeringId: string | null;
}

/** A case with all that its office may know of it. */
export interface ReferralHistory {
  readonly referral: Referral;
  readonly addressedProvider: { readonly id: string; readonly name: string } | null;
  readonly steps: readonly ReadStep[];
  readonly outside: readonly OutsideReferral[];
}

/** “Eigenen Fall ansehen”, with who did what when and why. */
@Injectable()
export class ReadReferral {
  constructor(
    private readonly findReferral: FindReferral,
    private readonly steps: ReferralStepRepository,
    private readonly outside: OutsideReferralRepository,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute(id: string, actor: Actor): Promise<ReferralHistory> {
    const referral = await this.findReferral.own(id, actor);
    const { addressedProviderId } = referral;
    const name = addressedProviderId === null ? null : await this.nameOf(addressedProviderId);
    return {
      referral,
      addressedProvider: addressedProviderId === null ? null : { id: addressedProviderId, name: name ?? '' },
      steps: await this.stepsOf(id),
      outside: await this.outside.findOf(id),
    };
  }

  private async stepsOf(id: string): Promise<readonly ReadStep[]> {
    const steps = await this.steps.findOf(id);
    const ids = [...new Set(steps.flatMap(({ organisationId }) => organisationId ?? []))];
    const names = new Map(
      await Promise.all(ids.map(async (each) => [each, await this.nameOf(each)] as const)),
    );
    return steps.map(({ at, act, fromState, toState, by, organisationId, reasonCode, offeringId }) => ({
      at,
      act,
      fromState,
      toState,
      by,
      organisationName: organisationId === null ? null : (names.get(organisationId) ?? null),
      reasonCode,
      offeringId,
    }));
  }

  private async nameOf(organisationId: string): Promise<string | null> {
    return (await this.organisations.one(organisationId))?.name ?? null;
  }
}
