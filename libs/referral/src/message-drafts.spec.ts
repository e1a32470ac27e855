import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, type LocalDate } from '#libs/calendar';
import type { ParameterKey, RuleParameter } from '#libs/rule-parameter';
import {
  ACCESS_ROUTES,
  findPersonalData,
  messageDrafts,
  referralClocks,
  REFERRAL_STATES,
  type AccessRoute,
  type MessageDraft,
  type ReferralState,
} from './index.js';

const TODAY = localDate('2026-11-24');
const CODE = 'K7M3TX9P';
const parameter = (key: ParameterKey, value: number): RuleParameter => ({
  key,
  value,
  from: localDate('2015-10-24'),
  until: null,
  source: 'test',
});
const PARAMETERS = [
  parameter('waiting.deadline-days', 42),
  parameter('waiting.vocational-deadline-days', 28),
];

interface Given {
  readonly state?: ReferralState;
  readonly accessRoute?: AccessRoute;
  readonly waitingSince?: LocalDate;
  readonly entitledUntil?: LocalDate;
  readonly courseStartsOn?: LocalDate;
  readonly leftProviderName?: string;
  readonly closedOn?: LocalDate;
}

function drafts(reader: 'office' | 'provider', given: Given): readonly MessageDraft[] {
  const accessRoute = given.accessRoute ?? 'obliged-jobcenter';
  const waitingSince = given.waitingSince ?? localDate('2026-10-12');
  const need = { accessRoute, waitingSince, entitledUntil: given.entitledUntil ?? null };
  const referral = {
    code: CODE,
    state: given.state ?? 'submitted',
    accessRoute,
    clocks: referralClocks(need, PARAMETERS, TODAY),
    courseStartsOn: given.courseStartsOn ?? null,
    leftProviderName: given.leftProviderName ?? null,
    closedOn: given.closedOn ?? null,
  };
  return messageDrafts(reader, referral, TODAY);
}

const kinds = (reader: 'office' | 'provider', given: Given): readonly string[] =>
  drafts(reader, given).map(({ kind }) => kind);
const LATE = ['late-start-to-person', 'late-start-to-bamf'];
const day = (text: string): LocalDate => localDate(text);

describe('messageDrafts, for the provider', () => {
  it.each<[string, Given, readonly string[]]>([
    ['six weeks and a day, no course', {}, LATE],
    ['six weeks to the day', { waitingSince: day('2026-10-13') }, []],
    ['four weeks and a day, BSK', { accessRoute: 'vocational', waitingSince: day('2026-10-26') }, LATE],
    [
      'registered, and the course begins later',
      { state: 'enrolled', courseStartsOn: day('2026-12-01') },
      LATE,
    ],
    [
      'registered, and the course began in time',
      { state: 'enrolled', courseStartsOn: day('2026-11-23') },
      [],
    ],
    ['on the list: no provider has registered them', { state: 'waiting' }, []],
    ['in the course', { state: 'started' }, []],
    ['what offices are told is not the provider’s', { waitingSince: TODAY, entitledUntil: TODAY }, []],
  ])('%s', (_what, given, expected) => {
    expect(kinds('provider', given)).toEqual(expected);
  });

  it('says by which law, by when, and that the platform never sends it', () => {
    for (const draft of drafts('provider', {})) {
      expect(draft).toMatchObject({ dueOn: '2026-11-24', legalPlace: 'IntV § 7 Abs. 4 Satz 3' });
      expect(draft.note).toMatch(/Pflicht des Kursträgers.*verschickt sie nie/);
      expect(draft.text).toContain('23.11.2026');
    }
    const [vocational] = drafts('provider', { accessRoute: 'vocational' });
    expect(vocational).toMatchObject({ legalPlace: 'DeuFöV § 9 Abs. 3' });
    expect(vocational?.text).toContain('vier Wochen');
  });
});

describe('messageDrafts, for the office', () => {
  it.each<[string, Given, readonly string[]]>([
    ['nothing to tell', {}, []],
    ['29 days left', { entitledUntil: addDays(TODAY, 29) }, []],
    ['28 days left', { entitledUntil: addDays(TODAY, 28) }, ['entitlement-ends']],
    ['the last day', { entitledUntil: TODAY }, ['entitlement-ends']],
    ['over', { entitledUntil: addDays(TODAY, -1) }, []],
    ['safe, with a place', { state: 'accepted', entitledUntil: TODAY }, []],
    ['of a draft', { state: 'draft', entitledUntil: TODAY }, ['entitlement-ends']],
    ['a year soon', { waitingSince: day('2025-12-22') }, ['one-year-ends']],
    ['a year soon enough', { waitingSince: day('2025-12-23') }, []],
    ['withdrawn, nobody counted on them', { state: 'revoked', closedOn: TODAY }, []],
    ['withdrawn', { state: 'revoked', closedOn: TODAY, leftProviderName: 'VHS' }, ['case-withdrawn']],
    ['completed', { state: 'completed', closedOn: TODAY, leftProviderName: 'VHS' }, []],
    [
      'the first due first',
      { waitingSince: day('2025-12-20'), entitledUntil: addDays(TODAY, 3) },
      ['entitlement-ends', 'one-year-ends'],
    ],
  ])('%s', (_what, given, expected) => {
    expect(kinds('office', given)).toEqual(expected);
  });

  it('names the provider as the recipient, and the case by its code', () => {
    const [draft] = drafts('office', {
      state: 'ended',
      closedOn: TODAY,
      leftProviderName: 'Volkshochschule',
    });
    expect(draft).toMatchObject({ recipient: 'Volkshochschule', dueOn: TODAY });
    expect(draft?.text).toContain(CODE);
  });
});

describe('Each draft', () => {
  const all = REFERRAL_STATES.flatMap((state) =>
    ACCESS_ROUTES.flatMap((accessRoute) =>
      [day('2026-10-01'), day('2025-12-01')].flatMap((waitingSince) => {
        const given = { state, accessRoute, waitingSince, entitledUntil: TODAY, closedOn: TODAY };
        const left = { ...given, leftProviderName: 'Volkshochschule' };
        return [...drafts('office', left), ...drafts('provider', left)];
      }),
    ),
  );

  it('is written in German, with placeholders, a legal place, and a word that it is not sent', () => {
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(5);
    for (const draft of all) {
      expect(draft.text).toMatch(/\[[^\]]+\]/);
      expect(draft.legalPlace).not.toBe('');
      expect(draft.note).toMatch(/verschickt (sie nie|ihn nicht)/);
      expect(findPersonalData(draft.text.replaceAll(CODE, '').replaceAll(/\[[^\]]+\]/g, ''))).toEqual([]);
    }
  });

  it('never ties the code to a name: texts to the person and to the BAMF do not carry it', () => {
    for (const { kind, text } of all) if (kind !== 'case-withdrawn') expect(text).not.toContain(CODE);
  });
});
