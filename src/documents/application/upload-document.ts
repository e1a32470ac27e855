import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { VirusScan } from '../../platform/virus-scan/virus-scan.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { DocumentNote } from '../document.js';
import { cleanFileName } from '../file/file-name.js';
import { FILE_TYPES, fileTypeOf, type FileType } from '../file/file-type.js';
import { SaveDocument } from './save-document.js';

const BYTES_OF_A_MEGABYTE = 1024 * 1024;

/** A file as somebody hands it in. */
export interface UploadedFile extends Pick<DocumentNote, 'title' | 'isPublic' | 'subjectKind' | 'subjectId'> {
  /** As it was called where it came from. */
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * “Dokument hochladen”: of a type that people read, told by its content, and not too large. Who may do so is judged by the room to
 * whose thing it belongs. Refuses `no-file`, `file-too-large`, `file-type-unknown`, `file-infected` at the field `file`.
 */
@Injectable()
export class UploadDocument {
  constructor(
    private readonly saveDocument: SaveDocument,
    private readonly parameters: FindRuleParameters,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly virusScan: VirusScan,
  ) {}

  /** Gives the id. */
  async execute(file: UploadedFile, actor: Actor): Promise<string> {
    const type = await this.judge(file.content);
    await this.virusScan.judge(file.content);
    const id = randomUUID();
    await this.transaction.run(async () => {
      await this.saveDocument.execute({
        ...file,
        id,
        fileName: cleanFileName(file.fileName, type),
        mediaType: FILE_TYPES[type],
        organisationId: actor.organisationId,
        createdAt: this.clock.now(),
      });
      await this.audit.record({ actor, act: 'document-added', subjectKind: 'document', subjectId: id });
    });
    return id;
  }

  private async judge(content: Buffer): Promise<FileType> {
    if (content.length === 0) throw refused('no-file', 'Bitte wählen Sie eine Datei, die nicht leer ist.');
    const most = parameterAt(await this.parameters.all(), 'document.largest-megabytes', this.clock.today());
    if (content.length > most * BYTES_OF_A_MEGABYTE)
      throw refused(
        'file-too-large',
        `Die Datei ist größer als ${most} MB. Bitte verkleinern Sie sie, zum Beispiel mit weniger Bildern.`,
      );
    const type = fileTypeOf(content);
    if (type !== null) return type;
    throw refused(
      'file-type-unknown',
      'Diese Datei ist kein PDF, Word-, Excel- oder OpenDocument-Text und kein Bild (PNG, JPG), oder sie enthält Makros. Bitte speichern Sie sie in einem dieser Formate.',
    );
  }
}

function refused(code: string, sentence: string): Refused {
  return new Refused('invalid', { code, field: 'file' }, sentence);
}
