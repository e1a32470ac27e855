import { Module } from '@nestjs/common';
import { PublicCoursesModule } from '../public-courses/index.js';
import { RegionsModule } from '../regions/index.js';
import { AskNeighbours } from './application/ask-neighbours.js';
import { FindNeighbourCourses } from './application/find-neighbour-courses.js';
import { ListNeighbours } from './application/list-neighbours.js';
import { ShareFreePlaces } from './application/share-free-places.js';
import { NeighbourShareRepository } from './persistence/neighbour-share.repository.js';

const ACTS = [ListNeighbours, ShareFreePlaces, FindNeighbourCourses];

/** Free places of other counties on this installation, as far as these show them. */
@Module({
  imports: [RegionsModule, PublicCoursesModule],
  providers: [NeighbourShareRepository, AskNeighbours, ...ACTS],
  exports: ACTS,
})
export class NeighboursModule {}
