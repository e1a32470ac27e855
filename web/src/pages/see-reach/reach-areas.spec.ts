import { describe, expect, test } from '@jest/globals';
import type { ChosenReach } from '../../api/types.js';
import { reachArea } from './reach-areas.js';

const area = (ags: string, isSuppressed = false) => ({
  ags,
  name: ags,
  minutes: 25,
  origin: 'estimated' as const,
  isSuppressed,
});
const row = (ags: string, level: 'A1' | 'A2' | null, people: number, unplaced: number) => ({
  ags,
  level,
  people,
  unplaced,
  childcare: null,
  longestWaitDays: null,
});
const chosen: ChosenReach = {
  siteId: 'site',
  formatCode: 'general',
  formatTitle: 'Allgemein',
  date: '2027-03-10',
  reachMinutes: 45,
  smallCellThreshold: 3,
  minimumSize: 12,
  areas: [area('1'), area('2', true), area('3')],
  rows: [row('1', 'A1', 8, 3), row('1', null, 4, 4)],
  sums: [],
};

describe('a Gemeinde on the map of the demand in reach', () => {
  test.each([
    ['1', '2', '7', '7 Menschen ohne Platz, Bedarf 12'],
    ['2', 'hidden', '', 'Zahl geschützt oder nicht gemeldet'],
    ['3', '0', '–', 'in Reichweite, kein Bedarf gemeldet'],
    ['4', 'no-demand', '', 'nicht in Reichweite'],
  ])('%s is drawn as %s', (ags, step, number, line) => {
    const shown = reachArea(chosen, ags, 'Ort');
    expect(shown).toMatchObject({ step, number });
    expect(shown.lines[0]).toBe(line);
  });
});
