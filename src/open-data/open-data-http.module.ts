import { Module } from '@nestjs/common';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { PublicCoursesModule } from '../public-courses/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { TrendsModule } from '../trends/index.js';
import { FillOpenTable } from './application/fill-open-table.js';
import { FindOpenCourses } from './application/find-open-courses.js';
import { ReadCatalogue } from './application/read-catalogue.js';
import { ReadDirectory } from './application/read-directory.js';
import { ReadOpenTable } from './application/read-open-table.js';
import { RequireOpenData } from './application/require-open-data.js';
import { OpenDataController } from './http/open-data.controller.js';

/** Open data and the directory: nothing of its own, only what other rooms know. */
@Module({
  imports: [
    RuleParametersModule,
    RegionsModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    PublicCoursesModule,
    CoverageModule,
    TrendsModule,
  ],
  providers: [RequireOpenData, FindOpenCourses, FillOpenTable, ReadCatalogue, ReadOpenTable, ReadDirectory],
  controllers: [OpenDataController],
})
export class OpenDataHttpModule {}
