import { Module } from '@nestjs/common';
import { DocumentsModule } from './documents.module.js';

/** Files of the concept and of committees: their routes. */
@Module({ imports: [DocumentsModule] })
export class DocumentsHttpModule {}
