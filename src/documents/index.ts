// The door of `documents`: what other rooms may use. Named exports only.
export { DocumentAccess } from './application/document-access.js';
export { FindDocuments } from './application/find-documents.js';
export { SaveDocument } from './application/save-document.js';
export { UploadDocument } from './application/upload-document.js';
export type { DocumentFile, DocumentNote, DocumentSubject } from './document.js';
export { attachmentHeader } from './file/file-name.js';
export { DocumentsHttpModule } from './documents-http.module.js';
export { DocumentsModule } from './documents.module.js';
export { DocumentUploadRequest } from './http/document.request.js';
export { AddedDocumentResponse, DocumentListResponse, DocumentResponse } from './http/document.response.js';
