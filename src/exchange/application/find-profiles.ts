import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FindOrganisations } from '../../organisations/index.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { ColumnProfile } from '../column-profile.js';
import { ColumnProfileRepository } from '../persistence/column-profile.repository.js';

/** A profile as somebody sees it: their own, or one that another provider shares. */
export interface SeenProfile {
  readonly profile: ColumnProfile;
  readonly isOwn: boolean;
  readonly organisationName: string;
}

/** “Spaltenprofile nachsehen”: one's own and those that others share. One that is not shared is not there for anybody else. */
@Injectable()
export class FindProfiles {
  constructor(
    private readonly profiles: ColumnProfileRepository,
    private readonly organisations: FindOrganisations,
  ) {}

  async all(actor: Actor): Promise<readonly SeenProfile[]> {
    const profiles = await this.profiles.findFor(actor.organisationId);
    const names = await this.organisations.names();
    return profiles.map((profile) => seenBy(actor, profile, names));
  }

  /** The own ones and the shared ones, for a choice by rule. */
  usable(actor: Actor): Promise<readonly ColumnProfile[]> {
    return this.profiles.findFor(actor.organisationId);
  }

  async one(id: string, actor: Actor): Promise<ColumnProfile> {
    return visible(await this.profiles.find(id), actor);
  }

  async shown(id: string, actor: Actor): Promise<SeenProfile> {
    return seenBy(actor, await this.one(id, actor), await this.organisations.names());
  }

  /** The name of one that was used; null where it is gone. */
  async nameOf(id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.profiles.find(id))?.name ?? null);
  }

  /** One's own, held until the transaction ends. Refuses `not-own-profile` where another provider shares it. */
  async ownForChange(id: string, actor: Actor): Promise<ColumnProfile> {
    const profile = visible(await this.profiles.findForChange(id), actor);
    if (profile.organisationId === actor.organisationId) return profile;
    const sentence = 'Ändern kann ein Spaltenprofil nur, wer es angelegt hat. Sie können es kopieren.';
    throw new Refused('forbidden', { code: 'not-own-profile' }, sentence);
  }
}

function visible(profile: ColumnProfile | null, { organisationId }: Actor): ColumnProfile {
  if (profile === null || (profile.organisationId !== organisationId && !profile.isShared))
    throw notFound('Dieses Spaltenprofil');
  return profile;
}

function seenBy(
  { organisationId }: Actor,
  profile: ColumnProfile,
  names: ReadonlyMap<string, string>,
): SeenProfile {
  const isOwn = profile.organisationId === organisationId;
  return { profile, isOwn, organisationName: names.get(profile.organisationId) ?? '' };
}
