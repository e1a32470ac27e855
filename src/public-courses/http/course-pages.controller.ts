import { Controller, Get, Param, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Settings } from '../../platform/config/settings.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { DrawAddress } from '../application/draw-address.js';
import { ReadPublicCourse } from '../application/read-public-course.js';
import { writeCoursePage, type CourseView } from '../pages/course-page.js';
import { writeNoticePage } from '../pages/notice-page.js';
import type { AddressWords } from '../pages/read-asked.js';
import { languageOf } from '../texts/languages.js';
import { PageFilter } from './page.filter.js';
import { PageLimit } from './page-limit.js';
import { PageForAll } from './page-route.js';

const CourseId = (): ParameterDecorator => Param('id', new RowId('Diesen Kurs'));

/** One course for everybody: its page, its notice, its QR code. What is not public is answered like what does not exist. */
@ApiExcludeController()
@Controller('kursfinder/:id')
@UseFilters(PageFilter)
@UseInterceptors(PageLimit)
export class CoursePagesController {
  constructor(
    private readonly readCourse: ReadPublicCourse,
    private readonly drawAddress: DrawAddress,
    private readonly settings: Settings,
  ) {}

  @Get()
  @PageForAll()
  async course(@CourseId() id: string, @Query() words: AddressWords): Promise<string> {
    return writeCoursePage(await this.view(id, words));
  }

  @Get('aushang')
  @PageForAll()
  async notice(@CourseId() id: string, @Query() words: AddressWords): Promise<string> {
    return writeNoticePage(await this.view(id, words));
  }

  @Get('qr.svg')
  @PageForAll('image/svg+xml; charset=utf-8')
  async code(@CourseId() id: string, @Query() words: AddressWords): Promise<string> {
    const { course } = await this.view(id, words);
    return this.drawAddress.execute(course.id, languageOf(words['sprache']));
  }

  private async view(id: string, words: AddressWords): Promise<CourseView> {
    return {
      language: languageOf(words['sprache']),
      publicUrl: this.settings.publicUrl,
      course: await this.readCourse.execute(id),
    };
  }
}
