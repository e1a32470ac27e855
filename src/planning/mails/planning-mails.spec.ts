import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { NamedCourseAtRisk } from '../weak-course.js';
import { writeDecisionMail } from './write-decision-mail.js';
import { writeRiskMail } from './write-risk-mail.js';

const LINK = 'https://kurskreis.example/planung';
const course: NamedCourseAtRisk = {
  offeringId: 'course',
  title: 'Kurs <am> Markt',
  providerId: 'provider',
  providerName: 'Volkshochschule',
  siteName: 'Altes Schulhaus',
  startsOn: localDate('2026-12-14'),
  daysUntilStart: 7,
  stage: 'alarm',
  registered: 5,
  expected: 8,
  minimumSize: 12,
  missing: 4,
  fittingPeople: 6,
  canBeFilled: true,
  isOwn: false,
  mergeWith: null,
};
const other = {
  offeringId: 'other',
  title: 'Kurs am Bach',
  providerName: 'Bildungswerk',
  startsOn: localDate('2026-12-21'),
  kind: 'merge',
  people: 13,
  minutesBetween: 14,
  originBetween: 'estimated',
} as const;
const riskText = (change: Partial<NamedCourseAtRisk> = {}): string =>
  writeRiskMail({ ...course, ...change }, { planning: LINK }).text;

describe('writeRiskMail', () => {
  it('says stage, figures, what helps and where', () => {
    const { subject, text, html } = writeRiskMail(course, { planning: LINK });
    expect(subject).toBe('Kurskreis: Alarm: Kurs „Kurs <am> Markt“ am 14.12.2026 gefährdet');
    expect(text).toContain('beginnt in 7 Tagen, am 14.12.2026. Angemeldet sind 5');
    expect(text).toContain('rechnen wir mit 8; die Mindestzahl ist 12.');
    expect(text).toContain('passen 6 Menschen in diesen Kurs, genug für die Mindestzahl.');
    expect(text).toContain(LINK);
    expect(html).toContain('Kurs &lt;am&gt; Markt');
  });

  it.each<[string, Partial<NamedCourseAtRisk>, string]>([
    ['nobody fits', { fittingPeople: 0, canBeFilled: false }, 'passt zurzeit niemand in diesen Kurs.'],
    [
      'a few fit',
      { fittingPeople: null, canBeFilled: false },
      'passen einige wenige Menschen in diesen Kurs, allein nicht genug.',
    ],
    ['it begins tomorrow', { daysUntilStart: 1 }, 'beginnt morgen, am 14.12.2026'],
    ['it begins today', { daysUntilStart: 0 }, 'beginnt heute, am 14.12.2026'],
    ['a merge', { mergeWith: other }, 'ließe er sich zusammenlegen: zusammen wären es 13 Angemeldete.'],
    ['a way that nobody measured', { mergeWith: other }, 'etwa 14 Minuten entfernt, geschätzt)'],
    [
      'a shift',
      { mergeWith: { ...other, kind: 'shift' } },
      'zusammenlegen, wenn sich einer der beiden verschiebt:',
    ],
    [
      'a joint course',
      { mergeWith: { ...other, kind: 'joint-course' } },
      'ließe sich ein Verbundkurs bilden',
    ],
  ])('%s', (_what, change, words) => {
    expect(riskText(change)).toContain(words);
  });
});

describe('writeDecisionMail', () => {
  it.each([
    [
      'confirmed',
      'Kurskreis: Kurs kommt zustande, Beginn 14.12.2026',
      'Die Mindestzahl von 12 ist erreicht.',
    ],
    [
      'withdrawn',
      'Kurskreis: Kurs zurückgezogen, der am 14.12.2026 beginnen sollte',
      'wartet an der alten Position weiter',
    ],
  ] as const)('%s', (news, subject, words) => {
    const mail = writeDecisionMail(news, course, LINK);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
  });
});
