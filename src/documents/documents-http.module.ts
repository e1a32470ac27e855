import { Module } from '@nestjs/common';
import { KeepDocument } from './application/keep-document.js';
import { ReadDocument } from './application/read-document.js';
import { DocumentsModule } from './documents.module.js';
import { DocumentsController } from './http/documents.controller.js';

/** Files of the concept and of committees: their routes. */
@Module({
  imports: [DocumentsModule],
  providers: [ReadDocument, KeepDocument],
  controllers: [DocumentsController],
})
export class DocumentsHttpModule {}
