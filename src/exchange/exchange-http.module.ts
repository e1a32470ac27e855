import { Module } from '@nestjs/common';
import { ExchangeModule } from './exchange.module.js';
import { ColumnProfilesController } from './http/column-profiles.controller.js';
import { ConceptExportsController } from './http/concept-exports.controller.js';
import { ImportsController } from './http/imports.controller.js';

/** Routes of files that come in by the web. */
@Module({
  imports: [ExchangeModule],
  controllers: [ImportsController, ColumnProfilesController, ConceptExportsController],
})
export class ExchangeHttpModule {}
