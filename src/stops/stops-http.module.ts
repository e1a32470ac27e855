import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/index.js';
import { StopsController } from './http/stops.controller.js';
import { StopsModule } from './stops.module.js';

/** Routes of the stops. */
@Module({ imports: [StopsModule, RegionsModule], controllers: [StopsController] })
export class StopsHttpModule {}
