import { Injectable } from '@nestjs/common';
import {
  ImportOfferings,
  readProfileFile,
  type ImportOptions,
  type ImportReport,
} from '../../exchange/index.js';
import type { Act } from '../runner.js';
import { WrongUsage } from '../wrong-usage.js';
import type { ImportTableInput } from './import-table-input.js';
import { readImportFile } from './read-import-file.js';

/** Which table is read, and the file of a Spaltenprofil that says what its columns mean. */
export interface ImportOfferingsInput extends Omit<ImportTableInput, 'profile'> {
  readonly profile?: string;
}

/** “Kursangebote einlesen”, from a table or a feed. */
@Injectable()
export class ImportOfferingsCommand implements Act<ImportOfferingsInput, ImportReport> {
  constructor(private readonly act: ImportOfferings) {}

  async execute({ path, profile, ...options }: ImportOfferingsInput): Promise<ImportReport> {
    const named = profile === undefined ? {} : await this.profileIn(profile);
    return this.act.execute(await readImportFile(path), { ...options, ...named });
  }

  /** Throws {@link WrongUsage} where the file is no profile. */
  private async profileIn(path: string): Promise<Pick<ImportOptions, 'profile' | 'profileName'>> {
    const read = readProfileFile((await readImportFile(path)).bytes);
    if (!('profile' in read)) throw new WrongUsage(`„${path}“: ${read.sentence}`);
    return { profile: read.profile, profileName: read.profile.name };
  }
}
