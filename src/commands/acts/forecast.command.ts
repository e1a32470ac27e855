import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { ForecastRow } from '#libs/planning';
import type { AccessRoute } from '#libs/referral';
import { FindCourseTypes } from '../../course-types/index.js';
import { ReadForecast } from '../../planning/index.js';
import type { Act } from '../runner.js';
import { WrongUsage } from '../wrong-usage.js';

/** The routes that would be closed from a day on; both or neither. */
export interface ForecastInput {
  readonly closedFrom?: LocalDate;
  readonly closedRoute: readonly AccessRoute[];
}

/** The months ahead, with the names of the Kurstypen. */
export type ForecastResult = readonly (ForecastRow & { readonly formatTitle: string })[];

/** “Bedarf vorausschauen”: the next six months, as they come or as they would come. */
@Injectable()
export class ForecastCommand implements Act<ForecastInput, ForecastResult> {
  constructor(
    private readonly readForecast: ReadForecast,
    private readonly courseTypes: FindCourseTypes,
  ) {}

  async execute({ closedFrom, closedRoute }: ForecastInput): Promise<ForecastResult> {
    if ((closedFrom === undefined) !== (closedRoute.length === 0)) {
      throw new WrongUsage(
        '--closed-from und --closed-route gehören zusammen: welche Zugangswege, und ab wann?',
      );
    }
    const closed = closedFrom === undefined ? null : { from: closedFrom, accessRoutes: closedRoute };
    const titles = new Map((await this.courseTypes.formats()).map(({ code, title }) => [code, title]));
    const rows = await this.readForecast.execute(closed);
    return rows.map((row) => ({ ...row, formatTitle: titles.get(row.formatCode) ?? row.formatCode }));
  }
}
