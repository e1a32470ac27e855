import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { KeptByBrowser } from '../../platform/http/kept-by-browser.js';
import { FindCourseTypes } from '../application/find-course-types.js';
import {
  CourseFormatListResponse,
  CourseFormatResponse,
  CourseTypeListResponse,
  CourseTypeResponse,
} from './course-type.response.js';

/** What kinds of courses there are. */
@ApiTags('catalogue')
@Controller('api/v1')
export class CourseTypesController {
  constructor(private readonly courseTypes: FindCourseTypes) {}

  @Get('course-types')
  @Allow('catalogue:read')
  @KeptByBrowser()
  @ApiOkResponse({ type: CourseTypeListResponse })
  async types(): Promise<CourseTypeListResponse> {
    return { items: (await this.courseTypes.types()).map((type) => CourseTypeResponse.of(type)) };
  }

  @Get('course-formats')
  @Allow('catalogue:read')
  @KeptByBrowser()
  @ApiOkResponse({ type: CourseFormatListResponse })
  async formats(): Promise<CourseFormatListResponse> {
    return { items: (await this.courseTypes.formats()).map((format) => CourseFormatResponse.of(format)) };
  }
}
