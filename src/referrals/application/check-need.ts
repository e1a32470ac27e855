import { Injectable } from '@nestjs/common';
import type { Refusal, Result } from '#libs/kernel';
import type { ParticipantNeed } from '#libs/referral';
import { FindCourseTypes } from '../../course-types/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';

/**
 * “Bedarf prüfen”: what the rules said of a need, and whether its Gemeinde and its Kurstyp exist. The same for cases and counts.
 * Returns the need as the rules accepted it; throws {@link Refused} with a German sentence at the field.
 */
@Injectable()
export class CheckNeed {
  constructor(
    private readonly regions: FindRegions,
    private readonly courseTypes: FindCourseTypes,
  ) {}

  async execute<N extends ParticipantNeed>(judged: Result<N>): Promise<N> {
    if (!judged.ok) throw refused(judged.refusal);
    const { ags, formatCode } = judged.value;
    if ((await this.regions.one(ags)) === null) throw refused({ code: 'unknown-municipality', field: 'ags' });
    const formats = await this.courseTypes.formats();
    if (!formats.some(({ code }) => code === formatCode))
      throw refused({ code: 'unknown-format', field: 'formatCode' });
    return judged.value;
  }
}

const SENTENCES: Readonly<Record<string, (facts: NonNullable<Refusal['facts']>) => string>> = {
  'route-not-for-office': () =>
    'Auf diesem Zugangsweg kann Ihre Stelle niemanden aufnehmen. Bitte wählen Sie einen, für den Sie zuständig sind.',
  'entitlement-expired': (facts) =>
    `Die Berechtigung ist am ${String(facts['until']).split('-').reverse().join('.')} abgelaufen.`,
  'waiting-since-in-future': () => 'Der Beginn der Wartezeit liegt in der Zukunft.',
  'waiting-since-too-old': (facts) =>
    `Der Beginn der Wartezeit liegt mehr als ${facts['years']} Jahre zurück. Bitte prüfen Sie das Jahr.`,
  'children-out-of-range': (facts) => `Die Zahl der Kinder muss zwischen 0 und ${facts['maximum']} liegen.`,
  'unknown-municipality': () => 'Diese Gemeinde gibt es in diesem Landkreis nicht.',
  'unknown-format': () => 'Diesen Kurstyp gibt es nicht oder nicht mehr.',
};

function refused(refusal: Refusal): Refused {
  return new Refused('invalid', refusal, SENTENCES[refusal.code]?.(refusal.facts ?? {}) ?? refusal.code);
}
