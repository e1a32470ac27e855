import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { Settings } from '../config/settings.js';
import { WorkingDays } from './working-days.js';

function workingDaysIn(land: Settings['HOLIDAYS_OF']): WorkingDays {
  const settings = new Settings();
  settings.HOLIDAYS_OF = land;
  return new WorkingDays(settings);
}

describe('WorkingDays', () => {
  it.each([
    ['RP', '2026-11-01', true, 'Allerheiligen in Rheinland-Pfalz'],
    ['BE', '2026-11-01', false, 'no Allerheiligen in Berlin'],
    ['RP', '2026-06-04', true, 'Fronleichnam'],
    ['BE', '2026-03-08', true, 'Frauentag in Berlin'],
    ['RP', '2026-10-31', false, 'no Reformationstag in Rheinland-Pfalz'],
    ['RP', '2026-11-23', false, 'a Monday like others'],
  ] as const)('%s %s: %s (%s)', (land, day, expected, _why) => {
    expect(workingDaysIn(land).isHoliday(localDate(day))).toBe(expected);
  });

  it('passes over the holidays of the Land', () => {
    expect(workingDaysIn('RP').add(localDate('2026-06-03'), 1)).toBe('2026-06-05');
    expect(workingDaysIn('BE').add(localDate('2026-06-03'), 1)).toBe('2026-06-04');
  });
});
