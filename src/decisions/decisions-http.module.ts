import { Module } from '@nestjs/common';
import { DecisionsModule } from './decisions.module.js';

/** What committees decided: their routes. */
@Module({ imports: [DecisionsModule] })
export class DecisionsHttpModule {}
