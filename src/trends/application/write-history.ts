import { Injectable } from '@nestjs/common';
import type { TrendCount } from '#libs/trend';
import { TrendRepository } from '../persistence/trend.repository.js';
import type { PlacedCourse } from '../trend-record.js';

/** “Vergangenheit eintragen”: counts of months that were before this platform, as somebody else kept them. */
@Injectable()
export class WriteHistory {
  constructor(private readonly trends: TrendRepository) {}

  async execute(counts: readonly TrendCount[], courses: readonly PlacedCourse[]): Promise<void> {
    await this.trends.insert(counts);
    await this.trends.addCourses(courses);
  }
}
