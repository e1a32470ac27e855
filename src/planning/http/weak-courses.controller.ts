import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { ListCoursesAtRisk } from '../application/list-courses-at-risk.js';
import { ListMergeableCourses } from '../application/list-mergeable-courses.js';
import {
  CourseAtRiskResponse,
  CoursesAtRiskResponse,
  MergeableCoursesListResponse,
  MergeableCoursesResponse,
} from './weak-courses.responses.js';

/** Courses that may not come about, and how they could. */
@ApiTags('planning')
@Controller('api/v1/planning')
export class WeakCoursesController {
  constructor(
    private readonly listCoursesAtRisk: ListCoursesAtRisk,
    private readonly listMergeableCourses: ListMergeableCourses,
  ) {}

  @Get('courses-at-risk')
  @Allow('plan:read')
  @ApiOkResponse({ type: CoursesAtRiskResponse })
  async atRisk(@CurrentActor() actor: Actor): Promise<CoursesAtRiskResponse> {
    const courses = await this.listCoursesAtRisk.execute(actor);
    return { items: courses.map((course) => CourseAtRiskResponse.of(course)) };
  }

  @Get('mergeable-courses')
  @Allow('plan:read')
  @ApiOkResponse({ type: MergeableCoursesListResponse })
  async mergeable(): Promise<MergeableCoursesListResponse> {
    const pairs = await this.listMergeableCourses.execute();
    return { items: pairs.map((pair) => MergeableCoursesResponse.of(pair)) };
  }
}
