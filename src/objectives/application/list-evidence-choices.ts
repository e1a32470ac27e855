import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import { FindDocuments, type DocumentNote } from '../../documents/index.js';
import { StateGaps, type StatedGap } from '../../gap-notifications/index.js';
import { StandOnGround } from './stand-on-ground.js';

/** What lies ready to be brought as evidence. */
export interface EvidenceChoices {
  readonly gaps: readonly StatedGap[];
  readonly documents: readonly DocumentNote[];
}

/** “Was sich als Beleg anbietet”: gaps that the actor may see, open ones and recent ones, and the documents of the edition. */
@Injectable()
export class ListEvidenceChoices {
  constructor(
    private readonly grounds: StandOnGround,
    private readonly gaps: StateGaps,
    private readonly documents: FindDocuments,
  ) {}

  async execute(actor: Actor, conceptId: string | null): Promise<EvidenceChoices> {
    const ground = await this.grounds.current(conceptId);
    return {
      gaps: isPermitted(actor.organisationKind, 'gap:read') ? await this.gaps.recent(actor) : [],
      documents: ground === null ? [] : await this.documents.of('concept', [ground.concept.id]),
    };
  }
}
