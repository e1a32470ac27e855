import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindDocuments } from './application/find-documents.js';
import { SaveDocument } from './application/save-document.js';
import { DocumentRow } from './persistence/document.entity.js';
import { DocumentRepository } from './persistence/document.repository.js';

/** Files of the concept and of committees: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([DocumentRow])],
  providers: [DocumentRepository, FindDocuments, SaveDocument],
  exports: [FindDocuments, SaveDocument],
})
export class DocumentsModule {}
