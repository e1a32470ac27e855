import { describe, expect, it } from '@jest/globals';
import { MEASURE_ACT_NAMES, MEASURE_EVENTS } from '#libs/measure';
import { whomToTell } from './whom-to-tell.js';
import { writeMeasureMail, type MeasureNews } from './write-measure-mail.js';

const measure = { proposedBy: 'awo', responsibleOrganisationId: 'vhs' };

describe('whomToTell', () => {
  it.each<[MeasureNews['act'], string | null, boolean, readonly string[]]>([
    ['propose', 'awo', true, []],
    ['refuse', 'kreis', false, ['awo']],
    ['accept', 'kreis', false, ['awo']],
    ['ask-back', 'kreis', false, ['awo']],
    ['answer', 'awo', true, []],
    ['name-responsible', 'kreis', false, ['vhs']],
    ['start', 'vhs', true, []],
    ['start', 'kreis', false, ['vhs']],
    ['report', 'vhs', true, []],
    ['withdraw-promise', 'vhs', true, []],
    ['end', 'kreis', false, ['awo', 'vhs']],
    ['finish', null, false, ['vhs']],
    ['change', 'kreis', false, []],
    ['carry-over', null, false, []],
  ])('%s by %s: district %s, %j', (act, by, isToldToDistrict, organisationIds) => {
    expect(whomToTell({ act, organisationId: by }, measure)).toEqual({ isToldToDistrict, organisationIds });
  });
});

describe('writeMeasureMail', () => {
  const news: MeasureNews = {
    act: 'refuse',
    toState: 'refused',
    reason: 'Das gibt es <schon>.',
    label: 'M 12',
    title: 'Sprachtreff',
    by: 'Kreisverwaltung',
    link: 'https://kurskreis.example/konzept/massnahmen/1',
  };

  it('says what, by whom, why and where, and escapes it for mail programs that show pages', () => {
    const { subject, text, html } = writeMeasureMail(news);
    expect(subject).toBe('Kurskreis: Ihr Vorschlag „Sprachtreff“');
    expect(text).toContain('Kreisverwaltung hat Ihren Vorschlag „Sprachtreff“ (M 12) nicht aufgenommen.');
    expect(text).toContain('Das gibt es <schon>.');
    expect(text).toContain(news.link);
    expect(html).toContain('Das gibt es &lt;schon&gt;.');
  });

  it.each([...MEASURE_ACT_NAMES, ...MEASURE_EVENTS])('has words for %s', (act) => {
    const { subject, text } = writeMeasureMail({ ...news, act });
    expect(subject).toContain('Sprachtreff');
    expect(`${subject} ${text}`).not.toContain('undefined');
  });
});
