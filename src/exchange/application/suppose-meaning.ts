import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { MappingKey, RememberedMeaning } from '../persistence/import-mapping.repository.js';
import { meaningBy } from '../profile/apply-profile.js';
import { chooseProfile } from '../profile/choose-profile.js';
import { suggestMapping } from '../reading/describe-table.js';
import { FindProfiles } from './find-profiles.js';
import { RememberMapping } from './remember-mapping.js';
import { targetTable } from './target-columns.js';

/** What a file probably means, and whether its organisation said so of an earlier one. */
export interface SupposedMeaning extends RememberedMeaning {
  readonly isMappingRemembered: boolean;
}

/**
 * “Bedeutung vermuten”: what the last file with the same headings meant; else what a Spaltenprofil says whose headings the file has; else
 * the columns whose headings are ours.
 */
@Injectable()
export class SupposeMeaning {
  constructor(
    private readonly rememberMapping: RememberMapping,
    private readonly findProfiles: FindProfiles,
  ) {}

  async execute(key: MappingKey, actor: Actor): Promise<SupposedMeaning> {
    const remembered = await this.rememberMapping.find(key);
    if (remembered !== null) return { ...remembered, isMappingRemembered: true };
    const profiles = key.kind === 'offerings' ? await this.findProfiles.usable(actor) : [];
    const fitting = chooseProfile(profiles, key.head, actor.organisationId);
    if (fitting !== null)
      return { ...meaningBy(fitting, key.head), profileId: fitting.id, isMappingRemembered: false };
    const columns = suggestMapping(key.head, targetTable(key.kind));
    return { columns, translations: [], lines: null, profileId: null, isMappingRemembered: false };
  }
}
