import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Refusal } from '#libs/kernel';
import { judgeGapAnswer, NOTE_LENGTH, type GapAnswer } from '#libs/gap-notice';
import { findPersonalData } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindGaps } from '../../coverage/index.js';
import { GapAnswerRepository } from '../persistence/gap-answer.repository.js';
import type { AnswerChannel } from '../notice.js';

/** An answer of an organisation that may give it. `actor` is null where it came by the link of a mail. */
export interface GivenBy {
  readonly organisationId: string;
  readonly actor: Actor | null;
  readonly channel: AnswerChannel;
}

/** What both ways of answering share: the rules of an answer, its row, its line in the protocol. Needs an open transaction. */
@Injectable()
export class GiveAnswer {
  constructor(
    private readonly gaps: FindGaps,
    private readonly answers: GapAnswerRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(gapId: string, answer: GapAnswer, by: GivenBy): Promise<void> {
    const judged = judgeGapAnswer(answer, this.clock.today());
    if (!judged.ok) throw refused(judged.refusal);
    if (judged.value.note !== null && findPersonalData(judged.value.note).length > 0)
      throw refused({ code: 'personal-data', field: 'note' });
    await this.refuseClosedGap(gapId);
    if (!(await this.hasSaidSo(gapId, judged.value, by))) await this.write(gapId, judged.value, by);
  }

  /** Saying the same once more (a double click, a second look at the link) is no new answer and nobody is told of it. */
  private async hasSaidSo(gapId: string, answer: GapAnswer, { organisationId }: GivenBy): Promise<boolean> {
    const latest = (await this.answers.findOfGaps([gapId])).findLast(
      (given) => given.organisationId === organisationId,
    );
    if (latest === undefined) return false;
    return (['kind', 'plannedOn', 'reasonCode', 'note'] as const).every((key) => latest[key] === answer[key]);
  }

  private async write(gapId: string, answer: GapAnswer, by: GivenBy): Promise<void> {
    const { organisationId, channel, actor } = by;
    const answeredAt = this.clock.now();
    await this.answers.save({ ...answer, id: randomUUID(), gapId, organisationId, channel, answeredAt });
    await this.audit.record({
      actor,
      act: 'gap-answered',
      subjectKind: 'gap',
      subjectId: gapId,
      facts: { organisationId, channel, kind: answer.kind },
      owner: organisationId,
      purpose: 'gap-handling',
    });
  }

  private async refuseClosedGap(gapId: string): Promise<void> {
    const gap = await this.gaps.one(gapId);
    if (gap?.closedOn !== null) {
      throw new Refused(
        'conflict',
        { code: 'gap-closed' },
        'Diese Lücke ist inzwischen geschlossen: Eine Antwort ist nicht mehr nötig.',
      );
    }
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  'note-too-long': `Die Anmerkung darf höchstens ${NOTE_LENGTH} Zeichen lang sein.`,
  'personal-data':
    'Die Anmerkung enthält Angaben, die wie personenbezogene Daten aussehen (etwa Namen, Telefonnummern oder Geburtsdaten). Bitte entfernen Sie diese.',
  'reason-missing': 'Bitte nennen Sie den Grund, warum kein Angebot möglich ist.',
  'reason-without-cannot': 'Ein Grund gehört nur zur Antwort „nicht möglich“.',
  'planned-day-missing': 'Bitte nennen Sie den Tag, an dem der Kurs beginnt.',
  'planned-day-past': 'Der geplante Beginn darf nicht in der Vergangenheit liegen.',
  'planned-day-with-cannot': 'Zur Antwort „nicht möglich“ gehört kein geplanter Beginn.',
};

function refused(refusal: Refusal): Refused {
  return new Refused('invalid', refusal, SENTENCES[refusal.code] ?? refusal.code);
}
