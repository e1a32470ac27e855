// The door of `documents`: what other rooms may use. Named exports only.
export { FindDocuments } from './application/find-documents.js';
export { SaveDocument } from './application/save-document.js';
export type { DocumentFile, DocumentNote, DocumentSubject } from './document.js';
export { DocumentsHttpModule } from './documents-http.module.js';
export { DocumentsModule } from './documents.module.js';
