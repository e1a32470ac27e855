import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { MappingKey, RememberedMeaning } from '../persistence/import-mapping.repository.js';
import { meaningBy, missingHeadings } from '../profile/apply-profile.js';
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
 * “Bedeutung vermuten”: what the last file with the same headings meant, as its Spaltenprofil says today where that was changed since; else what a Spaltenprofil says whose headings the file has; else
 * the columns whose headings are ours.
 */
@Injectable()
export class SupposeMeaning {
  constructor(
    private readonly rememberMapping: RememberMapping,
    private readonly findProfiles: FindProfiles,
  ) {}

  async execute(key: MappingKey, actor: Actor): Promise<SupposedMeaning> {
    const { kind, head } = key;
    const profiles = kind === 'offerings' ? await this.findProfiles.usable(actor) : [];
    const known = await this.rememberMapping.find(key);
    if (known !== null) {
      const { usedAt, ...remembered } = known;
      const changed = profiles.find(({ id, changedAt }) => id === known.profileId && changedAt > usedAt);
      const isNewer = changed !== undefined && missingHeadings(changed, head).length === 0;
      return { ...remembered, ...(isNewer ? meaningBy(changed, head) : {}), isMappingRemembered: true };
    }
    const fitting = chooseProfile(profiles, head, actor.organisationId);
    if (fitting !== null)
      return { ...meaningBy(fitting, head), profileId: fitting.id, isMappingRemembered: false };
    const columns = suggestMapping(head, targetTable(kind));
    return { columns, translations: [], lines: null, profileId: null, isMappingRemembered: false };
  }
}
