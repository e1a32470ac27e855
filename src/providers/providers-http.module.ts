import { Module } from '@nestjs/common';
import { StopsModule } from '../stops/index.js';
import { SitesController } from './http/sites.controller.js';
import { ProvidersModule } from './providers.module.js';

/** Routes of sites. */
@Module({ imports: [ProvidersModule, StopsModule], controllers: [SitesController] })
export class ProvidersHttpModule {}
