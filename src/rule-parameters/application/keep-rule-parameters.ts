import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor, Refusal, Result } from '#libs/kernel';
import {
  addValue,
  correctValue,
  PARAMETER_TERMS,
  removeValue,
  type NewValue,
  type ParameterKey,
  type Timeline,
} from '#libs/rule-parameter';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { RuleParameterRepository } from '../persistence/rule-parameter.repository.js';

/** What was done with a value, as the protocol names it. */
type Act = 'rule-parameter-added' | 'rule-parameter-corrected' | 'rule-parameter-removed';

/**
 * “Regelwerte führen”: new values begin tomorrow at the earliest, so that no day is judged by two numbers, in whichever process, and
 * what is written down for a day stays right.
 */
@Injectable()
export class KeepRuleParameters {
  constructor(
    private readonly parameters: RuleParameterRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  add(actor: Actor, key: ParameterKey, given: NewValue): Promise<void> {
    return this.change(actor, { act: 'rule-parameter-added', key, from: given.from }, (rows, today) =>
      addValue(rows, key, given, today),
    );
  }

  correct(actor: Actor, key: ParameterKey, given: NewValue): Promise<void> {
    return this.change(actor, { act: 'rule-parameter-corrected', key, from: given.from }, (rows, today) =>
      correctValue(rows, key, given, today),
    );
  }

  remove(actor: Actor, key: ParameterKey, from: LocalDate): Promise<void> {
    return this.change(actor, { act: 'rule-parameter-removed', key, from }, (rows, today) =>
      removeValue(rows, from, today),
    );
  }

  private change(
    actor: Actor,
    { act, key, from }: { readonly act: Act; readonly key: ParameterKey; readonly from: LocalDate },
    judge: (rows: Timeline, today: LocalDate) => Result<Timeline>,
  ): Promise<void> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock(`rule-parameter ${key}`);
      const before = (await this.parameters.findAll()).filter((row) => row.key === key);
      const judged = judge(before, this.clock.today());
      if (!judged.ok) throw refused(key, judged.refusal);
      await this.parameters.replace(before, judged.value);
      await this.audit.record({
        actor,
        act,
        subjectKind: 'rule-parameter',
        subjectId: key,
        facts: {
          from,
          value: judged.value.find((row) => row.from === from)?.value ?? null,
          before: before.find((row) => row.from === from)?.value ?? null,
        },
        purpose: 'administration',
      });
    });
  }
}

function refused(key: ParameterKey, refusal: Refusal): Refused {
  if (refusal.code === 'value-unknown') return notFound('Einen Wert ab diesem Tag');
  const kind =
    refusal.code === 'value-in-force' || refusal.code === 'value-overlaps' ? 'conflict' : 'invalid';
  return new Refused(kind, refusal, sentenceFor(key, refusal.code));
}

function sentenceFor(key: ParameterKey, code: string): string {
  const { minimum, maximum, unit } = PARAMETER_TERMS[key];
  switch (code) {
    case 'value-in-the-past':
      return 'Ein neuer Wert gilt frühestens ab morgen; was bis heute galt, bleibt stehen.';
    case 'value-in-force':
      return 'Dieser Wert gilt oder galt schon. Tragen Sie einen neuen Wert ab einem künftigen Tag ein.';
    case 'value-overlaps':
      return 'Ab diesem Tag ist schon ein Wert eingetragen. Berichtigen Sie ihn, oder wählen Sie einen anderen Tag.';
    case 'value-not-whole':
      return 'Hier wird eine ganze Zahl erwartet.';
    case 'source-missing':
      return 'Bitte nennen Sie die Quelle: Gesetz, Erlass oder Beschluss mit Datum.';
    default:
      return `Der Wert muss zwischen ${minimum.toLocaleString('de-DE')} und ${maximum.toLocaleString('de-DE')} ${unit} liegen.`;
  }
}
