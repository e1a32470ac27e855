import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isCoded, type AnswerCoding } from '#libs/objective';
import { FindAnswers, type AnswerEvidence } from '../../surveys/index.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { objectiveRefused } from './objective-sentences.js';
import { mayWriteOn, StandOnGround } from './stand-on-ground.js';

/** “Antwort mit ihrer Zuordnung”. */
export interface CodedAnswer extends AnswerEvidence {
  readonly coding: AnswerCoding;
}

/** “Antworten einer Befragung zuordnen”: all of them, and how many somebody has looked at. */
export interface CodingList {
  readonly answers: readonly CodedAnswer[];
  readonly coded: number;
}

/** “Antworten mit ihrer Zuordnung nachschlagen”, for those who may write in a field. Throws `field-not-led` to others. */
@Injectable()
export class ListCodings {
  constructor(
    private readonly answers: FindAnswers,
    private readonly evidence: EvidenceRepository,
    private readonly grounds: StandOnGround,
  ) {}

  async execute(actor: Actor, surveyId: string): Promise<CodingList> {
    await this.refuseReaders(actor);
    const texts = await this.answers.of(surveyId);
    const evidence = await this.evidence.ofAnswers(texts.map(({ id }) => id));
    const without = await this.evidence.withoutNeed(surveyId);
    const answers = texts.map((text) => ({
      ...text,
      coding: {
        needIds: evidence.filter(({ answerId }) => answerId === text.id).map(({ needId }) => needId),
        noNeedReason: without.find(({ answerId }) => answerId === text.id)?.reason ?? null,
      },
    }));
    return { answers, coded: answers.filter(({ coding }) => isCoded(coding)).length };
  }

  private async refuseReaders(actor: Actor): Promise<void> {
    if (actor.organisationKind === 'district') return;
    const ground = await this.grounds.current(null);
    const may = ground?.frame.fields.some(({ id }) => mayWriteOn(ground, actor, id)) ?? false;
    if (!may) throw objectiveRefused({ code: 'field-not-led' });
  }
}
