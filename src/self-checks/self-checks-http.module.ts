import { Module } from '@nestjs/common';
import { SelfCheckController } from './http/self-check.controller.js';
import { SelfChecksModule } from './self-checks.module.js';

/** The self-check, for administrators. */
@Module({ imports: [SelfChecksModule], controllers: [SelfCheckController] })
export class SelfChecksHttpModule {}
