import type { Refusal } from '#libs/kernel';
import { MEASURE_ACT_WORDS, MEASURE_STATE_WORDS, type MeasureAct, type MeasureState } from '#libs/measure';
import { Refused, type RefusalKind } from '../../platform/refusal/refused.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'period-reversed': 'Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie den Zeitraum.',
  'until-without-from': 'Bitte geben Sie auch den ersten Tag an, wenn es einen letzten gibt.',
  'two-responsibles':
    'Verantwortlich ist entweder ein Mitglied oder jemand, den Sie mit Namen nennen, nicht beides.',
  'reason-missing': 'Bitte schreiben Sie, warum: Der Grund geht an die, die es betrifft.',
  'act-not-for-party':
    'Diesen Schritt macht die Kreisverwaltung, die verantwortliche Organisation oder ein Beschluss der Jahresauswahl.',
};

const KINDS: Readonly<Record<string, RefusalKind>> = {
  'measure-not-now': 'conflict',
  'act-not-for-party': 'forbidden',
};

/** A refusal of the rules of measures, with what people read. */
export function refusedMeasure(refusal: Refusal): Refused {
  return new Refused(KINDS[refusal.code] ?? 'invalid', refusal, sentenceOf(refusal));
}

/** Somebody else changed the measure since it was seen. */
export function measureChangedMeanwhile(): Refused {
  return new Refused(
    'conflict',
    { code: 'changed-meanwhile' },
    'Jemand anders hat diese Maßnahme inzwischen geändert. Bitte sehen Sie den neuen Stand an und ändern Sie erneut.',
  );
}

/** A value of a list that is not in the list, or no longer. */
export function unknownChoice(field: string, what: string): Refused {
  return new Refused(
    'invalid',
    { code: 'unknown-choice', field },
    `${what} gibt es in dieser Fassung nicht mehr. Bitte wählen Sie neu.`,
  );
}

function sentenceOf({ code, facts }: Refusal): string {
  if (code === 'measure-not-now')
    return `„${MEASURE_ACT_WORDS[facts?.['act'] as MeasureAct]}“ geht nicht: Die Maßnahme hat den Stand „${MEASURE_STATE_WORDS[facts?.['state'] as MeasureState]}“.`;
  if (code === 'grant-reversed')
    return `In Zeile ${facts?.['line']} der Finanzierung liegt das Ende der Bewilligung vor ihrem Anfang.`;
  if (code === 'partner-unclear')
    return `In Zeile ${facts?.['line']} der Mitwirkenden wählen Sie bitte ein Mitglied oder nennen Sie einen Namen, nicht beides.`;
  return SENTENCES[code] ?? 'Das geht so nicht.';
}
