import { Module } from '@nestjs/common';
import { DecisionsModule } from './decisions.module.js';
import { DecisionsController } from './http/decisions.controller.js';

/** What committees decided: their routes. */
@Module({ imports: [DecisionsModule], controllers: [DecisionsController] })
export class DecisionsHttpModule {}
