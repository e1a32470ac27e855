import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { codeAnswer, type AnswerCoding, type CodingChange, type NeedEvidence } from '#libs/objective';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { HoldNeed } from './hold-need.js';
import { ListCodings, type CodedAnswer } from './list-codings.js';
import { objectiveRefused } from './objective-sentences.js';

/** Which answer of which survey. */
export interface AnswerPlace {
  readonly surveyId: string;
  readonly answerId: string;
}

/**
 * “Antwort zuordnen”: ties it to needs and unties it, or says that it speaks of none. What is tied becomes evidence with the words of the
 * answer as they are today. Throws `field-not-led` where a need lies in a field that the actor may not write.
 */
@Injectable()
export class CodeSurveyAnswer {
  constructor(
    private readonly transaction: Transaction,
    private readonly list: ListCodings,
    private readonly hold: HoldNeed,
    private readonly evidence: EvidenceRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, place: AnswerPlace, change: CodingChange): Promise<AnswerCoding> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock(`answer ${place.answerId}`);
      const { answers } = await this.list.execute(actor, place.surveyId);
      const answer = answers.find(({ id }) => id === place.answerId);
      // the same words as for an unknown survey: whether a survey is there is not betrayed by its answers
      if (answer === undefined) throw notFound('Diese Befragung');
      const coded = codeAnswer(answer.coding, change);
      if (!coded.ok) throw objectiveRefused(coded.refusal);
      await this.tie(actor, answer, change);
      await this.keepReason(actor, place, coded.value);
      await this.audit.record({
        actor,
        act: 'answer-coded',
        subjectKind: 'survey-answer',
        subjectId: place.answerId,
      });
      return coded.value;
    });
  }

  private async tie(actor: Actor, answer: CodedAnswer, { tie, untie }: CodingChange): Promise<void> {
    const { needIds } = answer.coding;
    const fresh = tie.filter((id) => !needIds.includes(id) && !untie.includes(id));
    const gone = untie.filter((id) => needIds.includes(id));
    for (const needId of [...fresh, ...gone].sort()) await this.hold.execute(actor, needId, null);
    await this.evidence.insert(fresh.map((needId) => this.evidenceOf(answer, needId)));
    const there = await this.evidence.ofAnswers([answer.id]);
    await this.evidence.delete(there.filter(({ needId }) => gone.includes(needId)).map(({ id }) => id));
  }

  private evidenceOf({ id, answer, question }: CodedAnswer, needId: string): NeedEvidence {
    const links = { answerId: id, gapId: null, documentId: null };
    const source = `Befragung: ${question}`;
    return {
      id: randomUUID(),
      needId,
      kind: 'answer',
      ...links,
      statement: answer,
      source,
      asOf: this.clock.today(),
    };
  }

  private async keepReason(actor: Actor, place: AnswerPlace, { noNeedReason }: AnswerCoding): Promise<void> {
    if (noNeedReason === null) return this.evidence.forgetWithoutNeed(place.answerId);
    await this.evidence.saveWithoutNeed({
      ...place,
      reason: noNeedReason,
      organisationId: actor.organisationId,
      decidedAt: this.clock.now(),
    });
  }
}
