import { Injectable } from '@nestjs/common';
import { FindCourseTypes } from '../../course-types/index.js';
import { Settings } from '../../platform/config/settings.js';
import { notFound } from '../../platform/refusal/refused.js';
import { pageOf, type HsdsDirectory, type HsdsPage } from '../hsds/hsds.js';
import { writeDirectory } from '../hsds/write-directory.js';
import { FindOpenCourses } from './find-open-courses.js';
import { RequireOpenData } from './require-open-data.js';

const KINDS: readonly (keyof HsdsDirectory)[] = [
  'organizations',
  'services',
  'locations',
  'service_at_locations',
  'schedules',
];

/** “Verzeichnis lesen” (HSDS): lists page by page, and each thing by its id. Throws `not-found`. */
@Injectable()
export class ReadDirectory {
  constructor(
    private readonly requireOpenData: RequireOpenData,
    private readonly courses: FindOpenCourses,
    private readonly courseTypes: FindCourseTypes,
    private readonly settings: Settings,
  ) {}

  async list(kind: string, page: { readonly number: number; readonly most: number }): Promise<HsdsPage> {
    return pageOf(await this.things(kind), page.number, page.most);
  }

  async one(kind: string, id: string): Promise<object> {
    const found = (await this.things(kind)).find((thing) => thing.id === id);
    if (found === undefined) throw notFound('Diesen Eintrag');
    return found;
  }

  private async things(kind: string): Promise<readonly { readonly id: string }[]> {
    await this.requireOpenData.execute();
    const known = KINDS.find((one) => one === kind);
    if (known === undefined) throw notFound('Dieses Verzeichnis');
    const directory = writeDirectory({
      courses: await this.courses.execute(),
      formats: await this.courseTypes.formats(),
      publicUrl: this.settings.publicUrl,
      state: this.settings.holidaysOf,
    });
    return directory[known];
  }
}
