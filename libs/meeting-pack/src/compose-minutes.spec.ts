import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import type { PrintedBlock } from '#libs/printed-document';
import { composeAgenda, composeMinutes, type MeetingHead, type MinutesFacts } from './index.js';

const HEAD: MeetingHead = {
  districtName: 'Landkreis Germersheim',
  committeeName: 'Arbeitskreis Integration',
  meetingTitle: '14. Sitzung',
  when: 'Donnerstag, 03.12.2026, 14:00 bis 16:00 Uhr',
  place: 'Kreishaus',
  createdAt: instant('2026-12-04T17:00:00Z'),
  standing: '4. Dezember 2026, 18:00 Uhr',
};
const FACTS: MinutesFacts = {
  ...HEAD,
  version: { number: 1, releasedByName: 'Kreisverwaltung', reason: null },
  entries: [
    {
      number: 1,
      title: 'Lücken',
      minutes: 'Es wurde beraten.',
      decisions: [{ number: 'AK 2026/3', subject: 'Raum', wording: 'Die VHS stellt ihn.', votes: '7 dafür' }],
      tasks: [{ wording: 'Raum klären', ownerName: 'VHS', dueOn: localDate('2026-12-20') }],
    },
    { number: 2, title: 'Verschiedenes', minutes: '', decisions: [], tasks: [] },
  ],
  present: [
    { name: 'VHS', people: 2 },
    { name: 'Caritas', people: 1 },
  ],
  absent: ['Jobcenter'],
};
const textOf = (blocks: readonly PrintedBlock[]): string => JSON.stringify(blocks);

describe('Minutes on paper', () => {
  it('say which version they are, who was there, what was decided and who does what', () => {
    const { title, subtitle, blocks } = composeMinutes(FACTS);
    expect([title, subtitle]).toEqual(['Niederschrift: 14. Sitzung', 'Arbeitskreis Integration · Fassung 1']);
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'table', sums: [['Zusammen', 3]] }));
    expect(textOf(blocks)).toMatch(/nicht da: Jobcenter/);
    expect(blocks).toContainEqual({
      kind: 'note',
      title: 'Beschluss AK 2026/3: Raum',
      text: 'Die VHS stellt ihn.\n7 dafür',
    });
    expect(textOf(blocks)).toMatch(/Raum klären \(VHS, bis 20\.12\.2026\).*nichts festgehalten.*signatures/);
  });

  it('quote the reason of a correction', () => {
    const version = { number: 2, releasedByName: 'Kreisverwaltung', reason: 'Tippfehler' };
    expect(textOf(composeMinutes({ ...FACTS, version }).blocks)).toContain('Grund: Tippfehler');
  });

  it('are marked where they are a draft, and nobody signs them', () => {
    const { title, blocks } = composeMinutes({ ...FACTS, version: null, present: [] });
    expect(title).toBe('ENTWURF der Niederschrift: 14. Sitzung');
    expect(blocks.map(({ kind }) => kind)).not.toContain('signatures');
  });
});

describe('The agenda on paper', () => {
  it('lists what is taken up, and only then what there is to know', () => {
    const item = { number: 1, title: 'Lücken', note: '', plannedMinutes: 20, papers: ['Kandel: 7'] };
    const { blocks } = composeAgenda({ ...HEAD, agenda: [item], plannedMinutes: 20 });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'facts',
      'heading',
      'list',
      'heading',
      'heading',
      'list',
    ]);
    expect(composeAgenda({ ...HEAD, agenda: [], plannedMinutes: 0 }).blocks).toHaveLength(3);
    const bare = composeAgenda({ ...HEAD, agenda: [{ ...item, papers: [] }], plannedMinutes: 0 }).blocks;
    expect(textOf(bare)).not.toContain('Zu den Tagesordnungspunkten');
  });
});
