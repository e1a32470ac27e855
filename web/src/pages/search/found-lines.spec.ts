import { describe, expect, it } from '@jest/globals';
import type { FoundGroup } from '../../api/types.js';
import { pageSections, serverSections } from './found-lines.js';

const WAYS = [
  { to: '/kurse', title: 'Meine Kurse' },
  { to: '/luecken', title: 'Lücken' },
  { to: '/planung/was-waere-wenn', title: 'Was wäre, wenn' },
];
const HELP = [{ to: '/hilfe/kurstraeger', title: 'Für Kursträger' }];

describe('pageSections', () => {
  it.each([
    ['kurs', ['/kurse', '/hilfe/kurstraeger']],
    ['luecken', ['/luecken']],
    ['lucke', ['/luecken']],
    ['was wenn', ['/planung/was-waere-wenn']],
    ['kurse fehlen', []],
    ['urse', []],
    [' ', []],
  ])('%s → %j', (query, addresses) => {
    const found = pageSections(query, WAYS, HELP).flatMap(({ lines }) => lines.map(({ to }) => to));
    expect(found).toEqual(addresses);
  });
});

describe('serverSections', () => {
  const group = (kind: FoundGroup['kind'], rest: Partial<FoundGroup['items'][number]> = {}): FoundGroup => ({
    kind,
    total: 7,
    items: [{ id: '4711', title: 'Titel', detail: 'Träger', level: null, day: null, ...rest }],
  });

  it.each([
    [group('offering', { day: '2027-04-01' }), '/angebote/4711', 'Träger · Beginn 01.04.2027'],
    [group('gap', { level: 'literacy', detail: '' }), '/luecken/4711', 'vor A1'],
    [group('municipality'), '/versorgung?gebiet=4711', 'Träger'],
    [group('format'), '/kurse-finden?kurstyp=4711', 'Träger'],
  ])('says what %j is and where', (found, to, detail) => {
    const [section] = serverSections([found]);
    expect(section).toMatchObject({ total: 7, lines: [{ to, title: 'Titel', detail }] });
  });
});
