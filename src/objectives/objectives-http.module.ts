import { Module } from '@nestjs/common';
import { ObjectivesModule } from './objectives.module.js';

/** Needs and goals: their routes. */
@Module({ imports: [ObjectivesModule] })
export class ObjectivesHttpModule {}
