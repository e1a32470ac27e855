import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { NeedEvidence } from '#libs/objective';
import { FindDocuments } from '../../documents/index.js';
import { StateGaps } from '../../gap-notifications/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { KeepEvidence } from './keep-evidence.js';
import { objectiveRefused } from './objective-sentences.js';

/** What is brought as evidence; answers come by their own way. */
export type BroughtEvidence =
  | { readonly kind: 'gap'; readonly gapId: string }
  | { readonly kind: 'document'; readonly documentId: string; readonly statement: string }
  | {
      readonly kind: 'statistic';
      readonly statement: string;
      readonly source: string;
      readonly asOf: LocalDate;
    };

type EvidenceWords = Omit<NeedEvidence, 'id' | 'needId' | 'answerId'>;

/**
 * “Beleg anfügen”: a statistic, a document of the concept, or a gap in the sentence that holds of it today. Throws `unknown-gap` also for
 * a gap that the actor may not see.
 */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly keep: KeepEvidence,
    private readonly evidence: EvidenceRepository,
    private readonly gaps: StateGaps,
    private readonly documents: FindDocuments,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, needId: string, brought: BroughtEvidence): Promise<NeedEvidence> {
    return this.keep.change(actor, needId, 'need-evidence-added', async ({ need }) => {
      const words = await this.word(actor, need.conceptId, brought);
      const one = { ...words, id: randomUUID(), needId, answerId: null };
      if (!(await this.evidence.insertOne(one))) throw objectiveRefused({ code: 'evidence-there-already' });
      return one;
    });
  }

  private async word(actor: Actor, conceptId: string, brought: BroughtEvidence): Promise<EvidenceWords> {
    if (brought.kind === 'statistic') return { ...brought, gapId: null, documentId: null };
    if (brought.kind === 'gap') return this.wordGap(actor, brought.gapId);
    const { documentId, statement } = brought;
    const document = (await this.documents.of('concept', [conceptId])).find(({ id }) => id === documentId);
    if (document === undefined) throw objectiveRefused({ code: 'unknown-document', field: 'documentId' });
    const asOf = this.clock.today();
    return { kind: 'document', gapId: null, documentId, statement, source: document.title, asOf };
  }

  private async wordGap(actor: Actor, gapId: string): Promise<EvidenceWords> {
    const gap = await this.gaps.one(actor, gapId);
    if (gap === null) throw objectiveRefused({ code: 'unknown-gap', field: 'gapId' });
    const { statement, asOf } = gap;
    return { kind: 'gap', gapId, documentId: null, statement, source: GAP_SOURCE, asOf };
  }
}

/** Where the figures of a gap come from. */
export const GAP_SOURCE = 'Lückenprüfung auf Kurskreis';
