import { Module } from '@nestjs/common';
import { TrendsController } from './http/trends.controller.js';
import { TrendsModule } from './trends.module.js';

/** Routes of figures over months. */
@Module({ imports: [TrendsModule], controllers: [TrendsController] })
export class TrendsHttpModule {}
