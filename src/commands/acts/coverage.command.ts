import { writeFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { FindCourseTypes } from '../../course-types/index.js';
import { ReadCoverage, type CoverageReading } from '../../coverage/index.js';
import { exportTable } from '../../exchange/index.js';
import { coverageRows, COVERAGE_COLUMNS } from '../printing/coverage-rows.js';
import type { Act } from '../runner.js';
import { WrongUsage } from '../wrong-usage.js';
import { knownFormat } from './known-format.js';

/** Which column of the map, for which day, and into which file. */
export interface CoverageInput {
  readonly format: string;
  readonly date?: LocalDate;
  readonly csv?: string;
}

/** What was read, and where it was written to. */
export interface CoverageResult {
  readonly coverage: CoverageReading;
  readonly csv: string | null;
}

/** “Versorgung ansehen”: the figures of the map as a table, or as a file for Excel. */
@Injectable()
export class CoverageCommand implements Act<CoverageInput, CoverageResult> {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly readCoverage: ReadCoverage,
  ) {}

  async execute({ format, date, csv }: CoverageInput): Promise<CoverageResult> {
    knownFormat(await this.courseTypes.formats(), format);
    const coverage = await this.readCoverage.execute({ formatCode: format, date });
    if (csv !== undefined) await save(csv, coverage);
    return { coverage, csv: csv ?? null };
  }
}

async function save(path: string, coverage: CoverageReading): Promise<void> {
  const titles = COVERAGE_COLUMNS.map(({ title }) => title);
  try {
    await writeFile(path, exportTable(titles, coverageRows(coverage)));
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? '';
    throw new WrongUsage(`Die Datei „${path}“ lässt sich nicht schreiben (${code}).`);
  }
}
