import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { UPLOAD_LIMITS, type ImportUpload, type UploadKind } from '../import-upload.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';
import { describeTable, type FileHead } from '../reading/describe-table.js';
import { megabytes } from '../reading/limits.js';
import { findUnmapped } from './find-unmapped.js';
import { RequestImport } from './request-import.js';
import { SupposeMeaning, type SupposedMeaning } from './suppose-meaning.js';
import { TargetColumns, targetSheet, targetTable } from './target-columns.js';

const MILLISECONDS_KEPT = 24 * 60 * 60 * 1000;
const CHECK = { isDryRun: true, acceptValid: false, acceptEdited: false } as const;

/** A file as somebody brings it; where they do not say what it holds, what such an organisation usually brings. */
export interface BroughtTable {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly kind: UploadKind | null;
}

/**
 * “Datei hochladen”: a table of one's own courses, of one's own counts of need, or of the measures, or needs and goals, of the concept. Its
 * columns are those of the last file with the same headings, else those of a Spaltenprofil that fits, else those whose headings are ours; a
 * file that is known is checked at once.
 * Refuses what is no table, and `kind-not-allowed`.
 */
@Injectable()
export class UploadTable {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly suppose: SupposeMeaning,
    private readonly targetColumns: TargetColumns,
    private readonly requestImport: RequestImport,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute({ fileName, bytes, kind: asked }: BroughtTable, actor: Actor): Promise<string> {
    const kind = kindOf(actor, asked);
    const head = await this.headOf(kind, bytes);
    return this.transaction.run(async () => {
      const key = { organisationId: actor.organisationId, kind, head } as const;
      const { isMappingRemembered, ...meaning } = await this.suppose.execute(key, actor);
      const { accountId } = actor;
      const upload = this.compose(fileName, bytes, { ...key, ...meaning, accountId, isMappingRemembered });
      await this.uploads.insert(upload, bytes);
      const isComplete = findUnmapped(meaning.columns, await this.targetColumns.of(kind)).length === 0;
      if (isMappingRemembered && isComplete) await this.requestImport.execute(upload, CHECK, actor);
      return upload.id;
    });
  }

  private async headOf(kind: UploadKind, bytes: Buffer): Promise<FileHead> {
    if (bytes.length > UPLOAD_LIMITS.maxBytes) {
      const [size, most] = [bytes.length, UPLOAD_LIMITS.maxBytes].map(megabytes);
      throw unreadable(
        'file-too-large',
        `Die Datei ist ${size} groß; im Web lassen sich höchstens ${most} einlesen.`,
      );
    }
    const { head, problems } = await describeTable(
      bytes,
      { columns: targetTable(kind), ...targetSheet(kind) },
      UPLOAD_LIMITS,
    );
    const [problem] = problems.filter(({ severity }) => severity === 'error');
    if (problem !== undefined) throw unreadable(problem.code, problem.message);
    if (head === null || head.lines === 0)
      throw unreadable('empty-table', 'In der Datei steht keine Tabelle mit Überschriften und Zeilen.');
    return head;
  }

  private compose(
    fileName: string,
    bytes: Buffer,
    known: Pick<ImportUpload, 'kind' | 'organisationId' | 'accountId'> & {
      readonly head: FileHead;
    } & SupposedMeaning,
  ): ImportUpload {
    return {
      ...known,
      id: randomUUID(),
      fileName,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      state: 'uploaded',
      workRunId: null,
      report: null,
      uploadedAt: this.clock.now(),
      expiresAt: instant(new Date(Date.parse(this.clock.now()) + MILLISECONDS_KEPT)),
      takenOverAt: null,
    };
  }
}

/** What whoever brings it may bring: courses, what is of the concept, or counts of need; the first where they do not say. */
function kindOf({ organisationKind }: Actor, asked: UploadKind | null): UploadKind {
  const [usual, ...others] = KINDS[organisationKind] ?? (['demand'] as const);
  if (asked === null || asked === usual) return usual;
  if (others.includes(asked)) return asked;
  const sentence = 'Diese Art von Tabelle kann Ihre Organisation nicht einlesen.';
  throw new Refused('forbidden', { code: 'kind-not-allowed', field: 'kind' }, sentence);
}

type Kinds = readonly [UploadKind, ...UploadKind[]];
const KINDS: Partial<Readonly<Record<Actor['organisationKind'], Kinds>>> = {
  provider: ['offerings'],
  district: ['measures', 'objectives'],
};

function unreadable(code: string, sentence: string): Refused {
  return new Refused('invalid', { code, field: 'file' }, sentence);
}
