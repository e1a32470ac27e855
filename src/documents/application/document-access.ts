import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { DocumentNote, DocumentSubject } from '../document.js';

/** Whether somebody may read the files of one thing: said by the room to which it belongs. */
export type MayReadFiles = (actor: Actor, subjectId: string) => Promise<boolean>;

/**
 * “Wer ein Dokument lesen darf”: each room says it of its own things, once, when its module starts (`onModuleInit`). What nobody speaks
 * for, nobody reads.
 */
@Injectable()
export class DocumentAccess {
  private readonly judges = new Map<DocumentSubject, MayReadFiles>();

  judgeBy(kind: DocumentSubject, mayRead: MayReadFiles): void {
    if (this.judges.has(kind)) throw new Error(`two rooms speak for the files of a ${kind}`);
    this.judges.set(kind, mayRead);
  }

  async mayRead(actor: Actor, { subjectKind, subjectId }: DocumentNote): Promise<boolean> {
    if (subjectKind === null || subjectId === null) return false;
    return (await this.judges.get(subjectKind)?.(actor, subjectId)) ?? false;
  }
}
