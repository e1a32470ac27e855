import { Injectable } from '@nestjs/common';
import { ListCoursesAtRisk, type NamedCourseAtRisk } from '../../planning/index.js';
import type { Act } from '../runner.js';

/** “Gefährdete Kurse” of all providers, with their ways out. */
@Injectable()
export class AtRiskCommand implements Act<void, readonly NamedCourseAtRisk[]> {
  constructor(private readonly listCoursesAtRisk: ListCoursesAtRisk) {}

  execute(): Promise<readonly NamedCourseAtRisk[]> {
    return this.listCoursesAtRisk.execute(null);
  }
}
