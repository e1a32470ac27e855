import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** Health of the HTTP process. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
