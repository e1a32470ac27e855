import { Module } from '@nestjs/common';
import { MeasureLifeController } from './http/measure-life.controller.js';
import { MeasureProposalsController } from './http/measure-proposals.controller.js';
import { MeasuresController } from './http/measures.controller.js';
import { MeasuresModule } from './measures.module.js';

/** Measures and who pays for them: their routes. */
@Module({
  imports: [MeasuresModule],
  controllers: [MeasuresController, MeasureProposalsController, MeasureLifeController],
})
export class MeasuresHttpModule {}
