import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { ColumnProfile, ProfileDetails } from '../column-profile.js';
import { ColumnProfileRepository } from '../persistence/column-profile.repository.js';
import { freeName } from '../profile/free-name.js';
import { readProfileFile } from '../profile/profile-file.js';
import { FindProfiles } from './find-profiles.js';

/** Nobody has more programs, and a list of them stays a list. */
const MOST_PROFILES = 50;

/**
 * “Spaltenprofile führen”: make, change, bring as a file and delete one's own. Refuses `name-taken` and `too-many-profiles`, and
 * `not-own-profile` what others share.
 */
@Injectable()
export class KeepProfiles {
  constructor(
    private readonly profiles: ColumnProfileRepository,
    private readonly findProfiles: FindProfiles,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  add(details: ProfileDetails, actor: Actor): Promise<string> {
    return this.transaction.run(async () => {
      const { organisationId } = actor;
      const names = await this.profiles.namesForChange(organisationId);
      refuseMany(names.size);
      refuseTaken([...names.values()], details.name);
      const id = randomUUID();
      await this.save(
        { ...details, id, organisationId, changedAt: this.clock.now(), version: 1 },
        'added',
        actor,
      );
      return id;
    });
  }

  /** A file of another county; a name that is taken gets a number. Refuses `not-a-profile` at the field `file`. */
  bring(bytes: Uint8Array, actor: Actor): Promise<string> {
    const read = readProfileFile(bytes);
    if (!('profile' in read))
      throw new Refused('invalid', { code: 'not-a-profile', field: 'file' }, read.sentence);
    return this.transaction.run(async () => {
      const names = [...(await this.profiles.namesForChange(actor.organisationId)).values()];
      return this.add({ ...read.profile, name: freeName(read.profile.name, names), isShared: false }, actor);
    });
  }

  change(id: string, details: ProfileDetails, seenVersion: number, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const names = await this.profiles.namesForChange(actor.organisationId);
      const before = await this.findProfiles.ownForChange(id, actor);
      if (before.version !== seenVersion) throw changedMeanwhile();
      const others = [...names].flatMap(([other, name]) => (other === id ? [] : [name]));
      refuseTaken(others, details.name);
      const after = { ...before, ...details, changedAt: this.clock.now(), version: before.version + 1 };
      await this.save(after, 'changed', actor);
    });
  }

  delete(id: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.findProfiles.ownForChange(id, actor);
      await this.profiles.delete(id);
      await this.tell(id, 'deleted', actor);
    });
  }

  private async save(profile: ColumnProfile, step: 'added' | 'changed', actor: Actor): Promise<void> {
    await this.profiles.save(profile);
    await this.tell(profile.id, step, actor);
  }

  private async tell(subjectId: string, step: 'added' | 'changed' | 'deleted', actor: Actor): Promise<void> {
    const act = `column-profile-${step}`;
    await this.audit.record({ actor, act, subjectKind: 'column-profile', subjectId });
  }
}

function refuseMany(count: number): void {
  if (count < MOST_PROFILES) return;
  const sentence = `Mehr als ${MOST_PROFILES} Spaltenprofile lassen sich nicht anlegen. Bitte löschen Sie eines.`;
  throw new Refused('conflict', { code: 'too-many-profiles' }, sentence);
}

function refuseTaken(names: readonly string[], name: string): void {
  if (!names.includes(name)) return;
  const refusal = { code: 'name-taken', field: 'name' };
  throw new Refused('conflict', refusal, 'Ein Spaltenprofil mit diesem Namen haben Sie schon.');
}

function changedMeanwhile(): Refused {
  const sentence = 'Jemand anders hat dieses Spaltenprofil inzwischen geändert. Bitte sehen Sie es neu an.';
  return new Refused('conflict', { code: 'changed-meanwhile' }, sentence);
}
