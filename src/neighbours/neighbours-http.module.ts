import { Module } from '@nestjs/common';
import { NeighboursController } from './http/neighbours.controller.js';
import { NeighboursModule } from './neighbours.module.js';

/** Adds the routes. */
@Module({ imports: [NeighboursModule], controllers: [NeighboursController] })
export class NeighboursHttpModule {}
