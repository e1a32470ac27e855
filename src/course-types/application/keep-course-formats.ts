import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { judgeFormat } from '../judge-format.js';
import type { FormatForm, KeptFormat } from '../kept-format.js';
import { CourseTypeRepository } from '../persistence/course-type.repository.js';
import { formatSentence } from './format-sentence.js';

/** What was done with a Kurstyp, as the protocol names it. */
type Act =
  'course-format-added' | 'course-format-changed' | 'course-format-removed' | 'course-formats-ordered';

/** “Kurstypen führen”: they are the columns of the map and what everybody chooses from; one at a time changes them. */
@Injectable()
export class KeepCourseFormats {
  constructor(
    private readonly courseTypes: CourseTypeRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  all(): Promise<readonly KeptFormat[]> {
    return this.courseTypes.findKept();
  }

  add(actor: Actor, form: FormatForm): Promise<void> {
    return this.change(async (all) => {
      await this.judge(form, null, all);
      await this.courseTypes.insert(form, Math.max(0, ...all.map(({ position }) => position)) + 1);
      await this.record(actor, 'course-format-added', form.code);
    });
  }

  update(actor: Actor, form: FormatForm): Promise<void> {
    return this.change(async (all) => {
      const before = find(all, form.code);
      await this.judge(form, before, all);
      await this.courseTypes.update(form);
      await this.record(actor, 'course-format-changed', form.code);
    });
  }

  /** Only while nothing speaks of it; one that is used gets an end instead. */
  remove(actor: Actor, code: string): Promise<void> {
    return this.change(async (all) => {
      if (find(all, code).isUsed) {
        throw new Refused(
          'conflict',
          { code: 'format-used' },
          'Diesen Kurstyp verwenden schon Kurse, Fälle oder Meldungen. Geben Sie ihm stattdessen ein Ende.',
        );
      }
      await this.courseTypes.remove(code);
      await this.record(actor, 'course-format-removed', code);
    });
  }

  /** The columns of the map, from the left; those not named follow as they were. */
  order(actor: Actor, codes: readonly string[]): Promise<void> {
    return this.change(async (all) => {
      for (const code of codes) find(all, code);
      const rest = all.map(({ code }) => code).filter((code) => !codes.includes(code));
      await this.courseTypes.order([...codes, ...rest]);
      await this.record(actor, 'course-formats-ordered', 'all');
    });
  }

  private change(work: (all: readonly KeptFormat[]) => Promise<void>): Promise<void> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('course-formats');
      await work(await this.courseTypes.findKept());
    });
  }

  private async judge(
    form: FormatForm,
    before: KeptFormat | null,
    all: readonly KeptFormat[],
  ): Promise<void> {
    const others = before === null ? all : all.filter(({ code }) => code !== before.code);
    const types = await this.courseTypes.findTypes();
    const judged = judgeFormat(form, { before, others, types, today: this.clock.today() });
    if (judged.ok) return;
    throw new Refused('invalid', judged.refusal, formatSentence(judged.refusal));
  }

  private record(actor: Actor, act: Act, code: string): Promise<void> {
    return this.audit.record({
      actor,
      act,
      subjectKind: 'course-format',
      subjectId: code,
      purpose: 'administration',
    });
  }
}

function find(all: readonly KeptFormat[], code: string): KeptFormat {
  const found = all.find((one) => one.code === code);
  if (found === undefined) throw notFound('Diesen Kurstyp');
  return found;
}
