import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FindGaps, type GapsChanged } from '../../coverage/index.js';
import { StateGaps } from '../../gap-notifications/index.js';
import { Settings } from '../../platform/config/settings.js';
import { PostDeliveries } from './post-deliveries.js';

const KIND = { opened: 'gap-opened', grew: 'gap-grew' } as const;

/** “Von Lücken berichten”: each in the sentence of its list, to those who may read it there; small counts are hidden. */
@Injectable()
export class TellOfGaps {
  constructor(
    private readonly gaps: FindGaps,
    private readonly stateGaps: StateGaps,
    private readonly post: PostDeliveries,
    private readonly settings: Settings,
  ) {}

  async execute({ checkedOn, changes }: GapsChanged): Promise<void> {
    for (const { gapId, version, reason } of changes)
      await this.tell(KIND[reason], gapId, `${KIND[reason]}.${gapId}.${version}`);
    for (const { id } of await this.gaps.closedOn(checkedOn))
      await this.tell('gap-closed', id, `gap-closed.${id}.${checkedOn}`);
  }

  private tell(kind: 'gap-opened' | 'gap-grew' | 'gap-closed', gapId: string, fact: string): Promise<void> {
    return this.post.execute({ kind, fact, dataFor: (actor) => this.describe(gapId, actor) });
  }

  private async describe(gapId: string, actor: Actor): Promise<object | null> {
    const stated = await this.stateGaps.one(actor, gapId);
    if (stated === null) return null;
    const { title, statement, asOf, openedOn, closedOn } = stated;
    const url = `${this.settings.publicUrl}/luecken/${gapId}`;
    return { gapId, title, url, statement, asOf, openedOn, closedOn };
  }
}
