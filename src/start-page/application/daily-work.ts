import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isPermitted, type Permission } from '#libs/rights';
import type { StartPagePart } from '../start-page.js';
import { CaseWork } from './case-work.js';
import { CircleWork } from './circle-work.js';
import { CountyWork } from './county-work.js';
import { CourseWork } from './course-work.js';
import { GapWork } from './gap-work.js';
import { InstallationWork } from './installation-work.js';

/** “Was für eine Organisation ansteht”, from each part of the house to which it has a right. */
@Injectable()
export class DailyWork {
  constructor(
    private readonly caseWork: CaseWork,
    private readonly courseWork: CourseWork,
    private readonly gapWork: GapWork,
    private readonly circleWork: CircleWork,
    private readonly countyWork: CountyWork,
    private readonly installationWork: InstallationWork,
  ) {}

  /** One after the other: they share the connection of the snapshot. */
  async execute(actor: Actor): Promise<readonly StartPagePart[]> {
    const may = (permission: Permission): boolean => isPermitted(actor.organisationKind, permission);
    const parts: StartPagePart[] = [];
    if (may('referral:read')) parts.push(await this.caseWork.execute(actor));
    if (may('offering:write')) parts.push(await this.courseWork.execute(actor));
    if (may('gap:read')) parts.push(await this.gapWork.execute(actor));
    if (!may('referral:read') && !may('offering:write')) parts.push(await this.countyWork.execute(actor));
    if (actor.isAdministrator) parts.push(await this.installationWork.execute());
    return [...parts, ...(await this.circleWork.execute(actor))];
  }
}
