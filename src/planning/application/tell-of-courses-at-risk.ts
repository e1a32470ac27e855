import { Injectable } from '@nestjs/common';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Post } from '../../platform/mail/post.js';
import { writeRiskMail } from '../mails/write-risk-mail.js';
import type { NamedCourseAtRisk } from '../weak-course.js';
import { ListCoursesAtRisk } from './list-courses-at-risk.js';

/**
 * “Vor gefährdeten Kursen warnen”: the provider once for each course, start and stage, the BAMF coordinator in the last one. Each mail is
 * known by that fact, so that a second look on the same day, or a second worker, tells nothing again.
 */
@Injectable()
export class TellOfCoursesAtRisk {
  constructor(
    private readonly listCoursesAtRisk: ListCoursesAtRisk,
    private readonly organisations: FindOrganisations,
    private readonly transaction: Transaction,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  /** Returns of how many courses was to be told, today or before. */
  async execute(): Promise<number> {
    const courses = await this.listCoursesAtRisk.execute(null);
    const members = await this.organisations.all(['provider', 'bamf']);
    await this.transaction.run(async () => {
      await this.transaction.holdLock('courses-at-risk');
      for (const course of courses)
        for (const member of toldOf(course, members)) await this.tell(course, member);
    });
    return courses.length;
  }

  private async tell(course: NamedCourseAtRisk, { id, mailAddress }: Organisation): Promise<void> {
    const { offeringId, startsOn, stage } = course;
    await this.post.send({
      ...writeRiskMail(course, { planning: `${this.settings.publicUrl}/planung` }),
      kind: 'course-at-risk',
      way: '/planung/gefaehrdete-kurse',
      fact: `course-at-risk.${offeringId}.${startsOn}.${stage}.${id}`,
      recipientOrganisationId: id,
      toAddress: mailAddress,
      subjectIds: [],
    });
  }
}

function toldOf(
  { providerId, stage }: NamedCourseAtRisk,
  members: readonly Organisation[],
): readonly Organisation[] {
  return members.filter(({ id, kind }) => id === providerId || (kind === 'bamf' && stage === 'alarm'));
}
