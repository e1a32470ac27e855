import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { DocumentAccess } from './application/document-access.js';
import { FindDocuments } from './application/find-documents.js';
import { SaveDocument } from './application/save-document.js';
import { UploadDocument } from './application/upload-document.js';
import { DocumentRow } from './persistence/document.entity.js';
import { DocumentRepository } from './persistence/document.repository.js';

/** Files of the concept and of committees: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([DocumentRow]), RuleParametersModule],
  providers: [DocumentRepository, DocumentAccess, FindDocuments, SaveDocument, UploadDocument],
  exports: [DocumentRepository, DocumentAccess, FindDocuments, SaveDocument, UploadDocument],
})
export class DocumentsModule {}
