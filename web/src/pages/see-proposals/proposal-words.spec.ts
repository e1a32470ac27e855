import { describe, expect, test } from '@jest/globals';
import { qualityWords, reasonWords } from './proposal-words.js';

const runnerUp = { siteName: 'VHS Wörth', people: 9, startsOn: '2027-02-01' };

describe('why a course is proposed', () => {
  test.each([
    [14, runnerUp, 'Der nächstbeste Beginn (VHS Wörth, 01.02.2027) hülfe 9 Menschen, also 5 weniger.'],
    [
      9,
      runnerUp,
      'Der nächstbeste Beginn (VHS Wörth, 01.02.2027) hülfe ebenfalls 9 Menschen, ist aber bei Wegen, Wartezeit und Aufwand zusammen nicht besser.',
    ],
    [
      9,
      { ...runnerUp, startsOn: '2027-01-04' },
      'Derselbe Ort und Tag zu anderer Tageszeit hülfe 9 Menschen und ist bei Wegen, Wartezeit und Aufwand zusammen nicht besser.',
    ],
    [9, null, 'Für diese Menschen gibt es keinen anderen möglichen Kursbeginn.'],
  ])('%i people, runner-up %j', (people, other, sentence) => {
    expect(reasonWords({ people, siteName: 'VHS Wörth', startsOn: '2027-01-04', runnerUp: other })).toBe(
      sentence,
    );
  });

  test.each([
    [0, 'Bewiesen: Einen besseren Plan gibt es nicht.'],
    [
      1.25,
      'Ein besserer Plan könnte höchstens 1,3\u00a0% mehr erreichen; für den Beweis reichte die Rechenzeit nicht.',
    ],
  ])('a gap of %d percent', (gap, sentence) => {
    expect(qualityWords(gap)).toBe(sentence);
  });
});
