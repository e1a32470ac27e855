import { Injectable } from '@nestjs/common';
import { FindOfferings } from '../../offerings/index.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { PublicCourse } from '../public-course.js';
import { DescribeCourses } from './describe-courses.js';
import { JudgePublications } from './judge-publications.js';

/** “Öffentlichen Kurs ansehen”. Refuses one that is over with `course-over`, and whatever is not public as if it were not there. */
@Injectable()
export class ReadPublicCourse {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly judge: JudgePublications,
    private readonly describe: DescribeCourses,
  ) {}

  async execute(id: string): Promise<PublicCourse> {
    const offering = await this.offerings.one(id);
    if (offering === null) throw notFound('Diesen Kurs');
    const judged = await this.judge.execute([offering]);
    if (judged[0]?.publication === 'over') throw courseOver();
    const course = (await this.describe.execute(judged)).get(id);
    if (course === undefined) throw notFound('Diesen Kurs');
    return course;
  }
}

function courseOver(): Refused {
  return new Refused('not-found', { code: 'course-over' }, 'Dieser Kurs ist nicht mehr im Kursfinder.');
}
