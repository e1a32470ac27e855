import { describe, expect, test } from '@jest/globals';
import type { Gap, GapAnswer, Told } from '../../api/types.js';
import { answerWords, gapName, gapStanding, peopleWithoutPlace } from './gap-words.js';

const answer = (part: Partial<GapAnswer>): GapAnswer => ({
  organisationName: 'Kursträger Eins',
  kind: 'planned',
  plannedOn: null,
  reasonCode: null,
  note: null,
  answeredAt: '2026-11-20T10:00:00Z',
  ...part,
});

const told: Told = {
  organisationName: 'Kursträger Eins',
  organisationKind: 'provider',
  reason: 'opened',
  preparedAt: '2026-11-18T02:31:00Z',
  sentAt: null,
  mailState: 'waiting',
  answerUntil: '2026-12-02',
};

const gap = (part: Partial<Gap>): Gap => ({
  id: '1',
  areaKey: '073345001',
  areaName: 'Bellheim',
  formatCode: 'literacy',
  formatTitle: 'Alphabetisierung',
  level: 'A1',
  openedOn: '2026-11-03',
  lastSeenOn: '2026-11-22',
  closedOn: null,
  people: 7,
  isSuppressed: false,
  longestWaitDays: 66,
  severity: 'high',
  cause: 'full',
  evidence: {
    peopleByMunicipality: [],
    peopleByCause: [],
    peopleWithChildren: 0,
    children: 0,
    demand: 9,
    freePlacesInReach: 0,
    nearest: null,
    scarceOfferings: [],
    scarceChildPlaces: [],
    waysOut: [],
  },
  told: [],
  answers: [],
  isOverdue: false,
  ...part,
});

describe('a gap in words', () => {
  test('its name says where, what and which level', () => {
    expect(gapName(gap({}))).toBe('Bellheim: Alphabetisierung, Niveau A1');
    expect(gapName(gap({ level: null }))).toBe('Bellheim: Alphabetisierung, noch ohne Einstufung');
  });

  test('a protected number is not guessed', () => {
    expect(peopleWithoutPlace(null)).toContain('geschützt');
    expect(peopleWithoutPlace(1)).toBe('1 Mensch ohne Platz');
  });

  test('an answer with its day or its reason', () => {
    expect(answerWords(answer({ kind: 'promised', plannedOn: '2026-12-01' }))).toBe(
      'zugesagt zum 01.12.2026',
    );
    expect(answerWords(answer({ kind: 'cannot', reasonCode: 'no-room' }))).toBe('nicht möglich (kein Raum)');
  });

  test.each<[string, Partial<Gap>, string]>([
    ['closed', { closedOn: '2026-11-21', isOverdue: true }, 'geschlossen'],
    ['answered', { answers: [answer({})], isOverdue: true }, 'geplant'],
    [
      'answered twice',
      {
        answers: [
          answer({ kind: 'promised', answeredAt: '2026-11-21T10:00:00Z' }),
          answer({ kind: 'planned' }),
        ],
      },
      'zugesagt',
    ],
    ['overdue', { told: [told], isOverdue: true }, 'Antwort überfällig'],
    ['told', { told: [told] }, 'wartet auf Antwort'],
    ['new', {}, 'noch niemand angeschrieben'],
  ])('%s', (_case, part, expected) => {
    expect(gapStanding(gap(part)).words).toBe(expected);
  });
});
