import { describe, expect, test } from '@jest/globals';
import type { GapDetail, GapObservation, Told } from '../../api/types.js';
import { gapLife } from './gap-life.js';

const seen = (checkedOn: string, change: GapObservation['change'], part: Partial<GapObservation> = {}) => ({
  checkedOn,
  change,
  people: 5,
  longestWaitDays: 40,
  cause: 'full' as const,
  ...part,
});

const told = (organisationName: string, preparedAt: string): Told => ({
  organisationName,
  organisationKind: 'provider',
  reason: 'opened',
  preparedAt,
  sentAt: null,
  mailState: 'waiting',
  answerUntil: '2026-11-17',
});

const gap = (part: Partial<GapDetail>): GapDetail => ({
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
  timeline: [],
  mayAnswer: true,
  ...part,
});

describe('the life of a gap', () => {
  test('nights that saw nothing new are left out', () => {
    const life = gapLife(
      gap({
        timeline: [
          seen('2026-11-03', 'opened'),
          seen('2026-11-04', 'persists'),
          seen('2026-11-05', 'persists', { cause: 'no-childcare' }),
          seen('2026-11-06', 'grew', { people: null }),
          seen('2026-11-07', 'covered'),
          seen('2026-11-08', 'closed'),
        ],
      }),
    );
    expect(life.map(({ words }) => words)).toEqual([
      'Lücke entstanden: 5 Menschen ohne Platz',
      'Andere Ursache festgestellt: keine Kinderbeaufsichtigung',
      'Lücke gewachsen: wenige Menschen ohne Platz (Zahl geschützt)',
      'Zum ersten Mal gedeckt',
      'Lücke geschlossen',
    ]);
  });

  test('all who were told in one night share a line, on the German day', () => {
    const life = gapLife(
      gap({
        told: [told('Träger Eins', '2026-11-03T23:30:00Z'), told('Träger Zwei', '2026-11-04T01:30:00Z')],
      }),
    );
    expect(life).toEqual([{ day: '2026-11-04', words: 'Benachrichtigt: Träger Eins, Träger Zwei' }]);
  });

  test('checks, notices and answers stand in the order of their days', () => {
    const life = gapLife(
      gap({
        timeline: [seen('2026-11-03', 'opened'), seen('2026-11-20', 'grew')],
        told: [told('Träger Eins', '2026-11-03T01:30:00Z')],
        answers: [
          {
            organisationName: 'Träger Eins',
            kind: 'cannot',
            plannedOn: null,
            reasonCode: 'no-room',
            note: null,
            answeredAt: '2026-11-10T09:00:00Z',
          },
        ],
      }),
    );
    expect(life.map(({ day }) => day)).toEqual(['2026-11-03', '2026-11-03', '2026-11-10', '2026-11-20']);
    expect(life[2]?.words).toBe('Antwort von Träger Eins: nicht möglich (kein Raum)');
  });
});
