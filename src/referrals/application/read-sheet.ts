import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WHAT_TO_BRING } from '#libs/referral';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Sheet } from '../sheet.js';
import { FindReferral } from './find-referral.js';
import { FindSheetCourse } from './find-sheet-course.js';

/** “Merkblatt zusammenstellen”, for the office of the case. */
@Injectable()
export class ReadSheet {
  constructor(
    private readonly findReferral: FindReferral,
    private readonly sheetCourse: FindSheetCourse,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, actor: Actor): Promise<Sheet> {
    const { code, officeId, accessRoute, entitledUntil } = await this.findReferral.own(id, actor);
    return {
      code,
      contactOfficeName: (await this.organisations.one(officeId))?.name ?? '',
      printedOn: this.clock.today(),
      entitledUntil,
      course: await this.sheetCourse.execute(id),
      bring: WHAT_TO_BRING[accessRoute],
    };
  }
}
