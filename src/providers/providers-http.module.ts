import { Module } from '@nestjs/common';
import { SitesController } from './http/sites.controller.js';
import { ProvidersModule } from './providers.module.js';

/** Routes of sites. */
@Module({ imports: [ProvidersModule], controllers: [SitesController] })
export class ProvidersHttpModule {}
