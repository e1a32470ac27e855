import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { ImportRegions, type ImportOptions, type ImportReport } from '../../exchange/index.js';
import type { Act } from '../runner.js';
import { readImportFile } from './read-import-file.js';

/** Which files describe the areas of which district. */
export interface ImportRegionsInput extends ImportOptions {
  readonly register: string;
  readonly boundaries: string;
  readonly district: string;
  readonly populationDate?: LocalDate;
  readonly populationBase?: string;
  readonly attribution?: string;
}

/** “Gebietsstand einlesen”, from the official register and the official boundaries. */
@Injectable()
export class ImportRegionsCommand implements Act<ImportRegionsInput, ImportReport> {
  constructor(private readonly act: ImportRegions) {}

  async execute({ register, boundaries, district, ...rest }: ImportRegionsInput): Promise<ImportReport> {
    const { populationDate, populationBase, attribution, ...options } = rest;
    return this.act.execute(
      {
        register: await readImportFile(register),
        boundaries: await readImportFile(boundaries),
        districtKey: district,
        populationDate: populationDate ?? null,
        populationBase: populationBase ?? null,
        ...(attribution === undefined ? {} : { boundariesAttribution: attribution }),
      },
      options,
    );
  }
}
