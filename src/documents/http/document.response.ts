import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { DocumentNote } from '../document.js';

/** A document without its content; that lies at `/api/v1/documents/:id`. */
export class DocumentResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size!: number;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Instant;

  static of(note: DocumentNote): DocumentResponse {
    const { id, title, fileName, mediaType, size, isPublic, createdAt } = note;
    return { id, title, fileName, mediaType, size, isPublic, createdAt };
  }
}

/** Documents of one thing, the newest first. */
export class DocumentListResponse {
  @ApiProperty({ type: [DocumentResponse] })
  items!: DocumentResponse[];

  static of(notes: readonly DocumentNote[]): DocumentListResponse {
    return { items: notes.map((note) => DocumentResponse.of(note)) };
  }
}

/** What was laid down. */
export class AddedDocumentResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
