import { Injectable } from '@nestjs/common';
import { OPEN_TABLES, type OpenCell, type OpenTable, type OpenTableName } from '#libs/open-data';
import { ReadPublicCoverage } from '../../coverage/index.js';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRegions } from '../../regions/index.js';
import { ReadTrends } from '../../trends/index.js';
import { FindOpenCourses } from './find-open-courses.js';

type Rows = readonly (readonly OpenCell[])[];
type Format = Awaited<ReturnType<FindCourseTypes['formats']>>[number];

/** “Offene Tabelle füllen”: each by the same rules as the pages, and with the thresholds of the public. */
@Injectable()
export class FillOpenTable {
  constructor(
    private readonly courses: FindOpenCourses,
    private readonly coverage: ReadPublicCoverage,
    private readonly trends: ReadTrends,
    private readonly courseTypes: FindCourseTypes,
    private readonly regions: FindRegions,
    private readonly clock: Clock,
  ) {}

  async execute(name: OpenTableName): Promise<OpenTable> {
    const formats = await this.courseTypes.formats();
    const fill = {
      offerings: () => this.offerings(formats),
      coverage: () => this.coverages(formats),
      waits: () => this.waits(formats),
    }[name];
    return { ...OPEN_TABLES[name], rows: await fill() };
  }

  private async offerings(formats: readonly Format[]): Promise<Rows> {
    const courses = await this.courses.execute();
    const municipalities = await this.regions.municipalities();
    return municipalities.flatMap(({ ags, name }) =>
      formats.flatMap(({ code, title }) => {
        const here = courses.filter(
          ({ offering, sites }) => offering.formatCode === code && sites.some((site) => site.ags === ags),
        );
        if (here.length === 0) return [];
        const places = here.reduce((sum, { freePlaces }) => sum + freePlaces, 0);
        const next = here.map(({ entryOn }) => entryOn).sort()[0] ?? null;
        return [[this.clock.today(), ags, name, code, title, here.length, places, next]];
      }),
    );
  }

  private async coverages(formats: readonly Format[]): Promise<Rows> {
    const titles = new Map(formats.map(({ code, title }) => [code, title]));
    return (await this.coverage.execute()).flatMap(({ formatCode, municipalities }) =>
      municipalities.map((one) => [
        this.clock.today(),
        one.ags,
        one.name,
        formatCode,
        titles.get(formatCode) ?? formatCode,
        one.demand,
        one.placed,
        one.unplaced,
        one.isSuppressed,
        one.freePlacesInReach,
      ]),
    );
  }

  private async waits(formats: readonly Format[]): Promise<Rows> {
    const whole = await this.waitsOf({ kind: 'district' }, '', 'alle Kurstypen');
    const each = await Promise.all(
      formats.map(({ code, title }) => this.waitsOf({ kind: 'format', key: code }, code, title)),
    );
    return [whole, ...each].flat();
  }

  private async waitsOf(
    scope: Parameters<ReadTrends['execute']>[0]['scope'],
    code: string,
    title: string,
  ): Promise<Rows> {
    const { lines } = await this.trends.execute({ step: 'quarter', scope, isForPublic: true });
    return lines.map(({ from, until, people }) => [
      from,
      until,
      code,
      title,
      people.started,
      people.medianDays,
      people.meanDays,
    ]);
  }
}
