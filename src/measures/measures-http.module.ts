import { Module } from '@nestjs/common';
import { MeasuresModule } from './measures.module.js';

/** Measures and who pays for them: their routes. */
@Module({ imports: [MeasuresModule] })
export class MeasuresHttpModule {}
