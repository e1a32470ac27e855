import { Injectable } from '@nestjs/common';
import type { TrendStep } from '#libs/trend';
import { FindCourseTypes } from '../../course-types/index.js';
import { ReadTrends, type TrendReading } from '../../trends/index.js';
import type { Act } from '../runner.js';
import { knownFormat } from './known-format.js';

/** In which steps, and for which Kurstyp. */
export interface TrendsInput {
  readonly step: TrendStep;
  readonly format?: string;
}

/** “Auswertung ansehen”: the figures of the page, small ones hidden as there. */
@Injectable()
export class TrendsCommand implements Act<TrendsInput, TrendReading> {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly readTrends: ReadTrends,
  ) {}

  async execute({ step, format }: TrendsInput): Promise<TrendReading> {
    if (format === undefined) return this.readTrends.execute({ step, scope: { kind: 'district' } });
    knownFormat(await this.courseTypes.formats(), format);
    return this.readTrends.execute({ step, scope: { kind: 'format', key: format } });
  }
}
