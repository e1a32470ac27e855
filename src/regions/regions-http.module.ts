import { Module } from '@nestjs/common';
import { RegionsController } from './http/regions.controller.js';
import { RegionsModule } from './regions.module.js';

/** Routes of the areas. */
@Module({ imports: [RegionsModule], controllers: [RegionsController] })
export class RegionsHttpModule {}
