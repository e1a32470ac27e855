import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Refusal } from '#libs/kernel';
import { SaveDocument } from '../../documents/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { VirusScan } from '../../platform/virus-scan/virus-scan.js';
import { LARGEST_PAPER_MEGABYTES, mediaTypeOf } from '../paper.js';
import { DecisionRepository } from '../persistence/decision.repository.js';
import { decisionRefused } from './decision-sentences.js';

const MEGABYTE = 1024 * 1024;

/** “Dokument zum Beschluss ablegen”: once, and never exchanged. */
@Injectable()
export class AddPaper {
  constructor(
    private readonly transaction: Transaction,
    private readonly decisions: DecisionRepository,
    private readonly saveDocument: SaveDocument,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly virusScan: VirusScan,
  ) {}

  /** `content` is what came over the wire: perhaps no file at all. */
  async execute(decisionId: string, fileName: string, content: unknown, actor: Actor): Promise<void> {
    const file = paperOf(fileName, content);
    await this.virusScan.judge(file.content);
    return this.transaction.run(async () => {
      const [decision] = await this.decisions.find([decisionId]);
      if (decision === undefined) throw notFound('Diesen Beschluss');
      const id = randomUUID();
      await this.saveDocument.execute({
        ...file,
        id,
        title: `Beschluss ${decision.number}`,
        fileName,
        subjectKind: 'decision',
        subjectId: decisionId,
        isPublic: decision.isPublic,
        organisationId: actor.organisationId,
        createdAt: this.clock.now(),
      });
      if (!(await this.decisions.addPaper(decisionId, id)))
        throw decisionRefused({ code: 'paper-is-there' }, 'conflict');
      await this.audit.record({
        actor,
        act: 'decision-paper-added',
        subjectKind: 'decision',
        subjectId: decisionId,
      });
    });
  }
}

function paperOf(fileName: string, content: unknown): { mediaType: string; content: Buffer } {
  const wrong = (refusal: Refusal) => decisionRefused({ ...refusal, field: 'file' });
  if (!Buffer.isBuffer(content) || content.length === 0) throw wrong({ code: 'paper-empty' });
  if (content.length > LARGEST_PAPER_MEGABYTES * MEGABYTE)
    throw wrong({ code: 'paper-too-large', facts: { megabytes: LARGEST_PAPER_MEGABYTES } });
  const mediaType = mediaTypeOf(fileName, content);
  if (mediaType === null) throw wrong({ code: 'paper-of-unknown-kind' });
  return { mediaType, content };
}
