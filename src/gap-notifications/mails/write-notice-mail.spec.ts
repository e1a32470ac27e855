import { describe, expect, it } from '@jest/globals';
import type { LetterGap, LetterPart, NoticeLetter } from './notice-letter.js';
import { writeNoticeMail } from './write-notice-mail.js';

const gap = (change: Partial<LetterGap> = {}): LetterGap => ({
  title: 'Verbandsgemeinde Altdorf · Allgemeiner Integrationskurs · Niveau A1',
  people: '6 Personen',
  wait: 'seit 9 Wochen',
  severity: 'hoch',
  cause: 'Alle erreichbaren Kurse sind voll.',
  nearest: 'Cellstadt, Haus der Bildung (25 Minuten)',
  suggestion: 'Zwei kleine Kurse zusammenlegen: Cellstadt, Haus der Bildung.',
  remarks: [],
  href: 'https://kurskreis.example/luecken/1',
  ...change,
});
const part = (reason: LetterPart['reason'], gaps: readonly LetterGap[]): LetterPart => ({
  reason,
  heading: `Überschrift ${reason}`,
  gaps,
});
const letter = (change: Partial<NoticeLetter> = {}): NoticeLetter => ({
  organisationName: 'Testträger',
  districtName: 'Landkreis Altdorf',
  checkedOn: '23.11.2026',
  answerUntil: '07.12.2026',
  asksForAnswer: true,
  answerHref: 'https://kurskreis.example/antwort/abc',
  parts: [part('opened', [gap()])],
  ...change,
});

describe('writeNoticeMail', () => {
  it.each<[string, readonly LetterPart[], string]>([
    ['one new gap', [part('opened', [gap()])], '1 neue Versorgungslücke'],
    ['two new gaps', [part('opened', [gap(), gap()])], '2 neue Versorgungslücken'],
    [
      'new and grown ones',
      [part('opened', [gap()]), part('grew', [gap(), gap()])],
      '1 neue Versorgungslücke und 2 gewachsene Versorgungslücken',
    ],
    [
      'everything at once',
      [
        part('opened', [gap()]),
        part('grew', [gap()]),
        part('deadline-passed', [gap(), gap()]),
        part('answered', [gap()]),
      ],
      '1 neue Versorgungslücke, 1 gewachsene Versorgungslücke, 2 Versorgungslücken ohne Antwort und 1 beantwortete Versorgungslücke',
    ],
  ])('says in the subject: %s', (_, parts, said) => {
    expect(writeNoticeMail(letter({ parts })).subject).toBe(`Kurskreis: ${said} im Landkreis Altdorf`);
  });

  it('says Landkreis where the register does not', () => {
    expect(writeNoticeMail(letter({ districtName: 'Altdorf' })).subject).toMatch(/ im Landkreis Altdorf$/);
  });

  it('says every figure in the text and in the HTML', () => {
    const { text, html } = writeNoticeMail(
      letter({ parts: [part('answered', [gap({ remarks: ['Testträger: geplant'] })])] }),
    );
    for (const said of [
      ...Object.values(gap()).flat(),
      'Testträger: geplant',
      '07.12.2026',
      'antwort/abc',
      '§7',
    ]) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(text).toMatch(
      /\n\* Verbandsgemeinde Altdorf .*\n {2}Ohne Platz: 6 Personen, am längsten seit 9 Wochen\n/,
    );
    expect(text).not.toMatch(/\n\n\n\n/);
  });

  it('says nothing of a suggestion where there is none', () => {
    const { text, html } = writeNoticeMail(letter({ parts: [part('opened', [gap({ suggestion: null })])] }));
    expect(text).not.toContain('Vorschlag');
    expect(html).not.toContain('Vorschlag');
    expect(text).not.toMatch(/\n\n\n\n/);
  });

  it('asks nobody for an answer where it only reports', () => {
    const { text, html } = writeNoticeMail(letter({ asksForAnswer: false }));
    for (const written of [text, html]) {
      expect(written).not.toContain('Bitte antworten Sie');
      expect(written).toContain('Zur Kenntnis.');
      expect(written).toContain('antwort/abc');
    }
  });

  it('lets nobody write HTML into the mail', () => {
    const evil = '<script>alert("x")</script>';
    const { html } = writeNoticeMail(
      letter({
        organisationName: evil,
        parts: [
          part('opened', [
            gap({ title: evil, nearest: evil, suggestion: evil, remarks: [evil], href: '"><b>' }),
          ]),
        ],
      }),
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('"><b>');
    expect(html).toContain('&lt;script&gt;');
  });

  it('loads nothing from anywhere', () => {
    expect(writeNoticeMail(letter()).html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/);
  });
});
