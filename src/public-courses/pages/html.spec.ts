import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dataScript, html } from './html.js';
import { GERMAN, languageOf } from '../texts/languages.js';
import { german, said } from './words.js';

describe('A piece of a page', () => {
  it('escapes what is put in, but for other pieces', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"'}">${inner} ${['a', html`<br />`, null, false, 3]}</p>`.text).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b> a<br />3</p>',
    );
  });

  it('never lets a text become a tag or leave its attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.text)));
  });

  it('holds data that cannot end it', () => {
    const name = '</script><script>alert(1)</script>';
    const { text } = dataScript({ name });
    expect(text.match(/<\/?script/g)).toHaveLength(2);
    const [, json = ''] = /<script[^>]*>(.*)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual({ name });
  });
});

describe('Words of a page', () => {
  it('flow, or stand one below the other in Leichte Sprache, and show what must not be overlooked', () => {
    expect(said(GERMAN, ['Eins.', '**Nicht** <zwei>.']).text).toBe(
      '<p>Eins. <strong>Nicht</strong> &lt;zwei&gt;.</p>',
    );
    expect(said(languageOf('ls'), ['Eins.', 'Zwei.']).text).toBe('<p>Eins.</p><p>Zwei.</p>');
  });

  it('that are German say so in other languages', () => {
    expect(german(languageOf('ar'), 'Kurs & Co').text).toBe('<bdi lang="de" dir="ltr">Kurs &amp; Co</bdi>');
    expect(german(GERMAN, 'Kurs').text).toBe('Kurs');
  });
});
