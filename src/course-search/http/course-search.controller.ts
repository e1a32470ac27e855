import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { SearchCourses } from '../application/search-courses.js';
import { CourseSearchRequest } from './course-search.request.js';
import { readEntryCursor, writeEntryCursor } from './entry-cursor.js';
import { FoundCourseResponse, FoundCoursesResponse } from './found-course.response.js';

/** Looking for a course. */
@ApiTags('course-search')
@Controller('api/v1/course-search')
export class CourseSearchController {
  constructor(private readonly search: SearchCourses) {}

  @Get()
  @Allow('offering:read')
  @ApiOkResponse({ type: FoundCoursesResponse })
  @ApiUnprocessableEntityResponse()
  async find(@Query() request: CourseSearchRequest): Promise<FoundCoursesResponse> {
    const page = { after: readEntryCursor(request.cursor), limit: request.limit };
    const { courses, next } = await this.search.execute(request.toQuestion(), page);
    return {
      items: courses.map((course) => FoundCourseResponse.of(course)),
      nextCursor: next === null ? null : writeEntryCursor(next),
    };
  }
}
