import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { ChangeOffering, PostOffering } from '../../offerings/index.js';
import type { CourseProposal } from '../plan.js';
import { draftCourse } from './draft-course.js';
import { TakeOverRules } from './take-over-rules.js';

const FIRST_VERSION = 1;

/** “Vorgeschlagenen Kurs einstellen”: two acts of its provider at once, it plans the course and lets people register. */
@Injectable()
export class OpenProposedCourse {
  constructor(
    private readonly rules: TakeOverRules,
    private readonly postOffering: PostOffering,
    private readonly changeOffering: ChangeOffering,
  ) {}

  /** Returns the id of the offering. Only ever called within the transaction of an act. */
  async execute(proposal: CourseProposal, actor: Actor): Promise<string> {
    const course = draftCourse(proposal, await this.rules.draft(proposal));
    const { id } = await this.postOffering.execute(course, actor);
    await this.changeOffering.details(id, { ...course, state: 'open' }, FIRST_VERSION, actor);
    return id;
  }
}
