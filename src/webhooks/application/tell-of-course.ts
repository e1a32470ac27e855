import { Injectable } from '@nestjs/common';
import type { OfferingCalledOff } from '../../offerings/index.js';
import { DescribeCourse } from './describe-course.js';
import { PostDeliveries } from './post-deliveries.js';

/** “Von einem Kurs berichten”. Needs an open transaction. */
@Injectable()
export class TellOfCourse {
  constructor(
    private readonly describeCourse: DescribeCourse,
    private readonly post: PostDeliveries,
  ) {}

  async changed(offeringId: string, eventId: number): Promise<void> {
    const data = await this.describeCourse.execute(offeringId);
    await this.post.execute({
      kind: 'course-changed',
      fact: `course-changed.${eventId}`,
      dataFor: () => Promise.resolve(data),
    });
  }

  async calledOff({ offeringId, kind, intoOfferingId }: OfferingCalledOff, eventId: number): Promise<void> {
    const course = await this.describeCourse.execute(offeringId);
    await this.post.execute({
      kind: 'course-called-off',
      fact: `course-called-off.${eventId}`,
      dataFor: () => Promise.resolve(course === null ? null : { ...course, calledOff: kind, intoOfferingId }),
    });
  }
}
