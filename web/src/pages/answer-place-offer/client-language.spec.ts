import { describe, expect, test } from '@jest/globals';
import { CLIENT_LANGUAGES } from '../../texts/client/languages.js';
import { addressIn, chooseLanguage } from './client-language.js';

describe('the language of the page', () => {
  test.each([
    ['', ['de-DE'], 'de'],
    ['', ['uk-UA', 'de'], 'uk'],
    ['', ['fr-FR', 'ar-SY', 'en'], 'ar'],
    ['', ['fr-FR'], 'de'],
    ['', [], 'de'],
    ['sprache=ls', ['uk'], 'ls'],
    ['sprache=ar', ['de'], 'ar'],
    ['sprache=tlh', ['en-US'], 'en'],
  ])('?%s with %j: %s', (address, wanted, code) => {
    expect(chooseLanguage(new URLSearchParams(address), wanted).code).toBe(code);
  });

  test('Leichte Sprache is chosen, never guessed', () => {
    expect(chooseLanguage(new URLSearchParams(), ['ls']).code).toBe('de');
    expect(chooseLanguage(new URLSearchParams(), ['de-simple']).code).toBe('de');
  });

  test('the switch changes the language and nothing else of the address', () => {
    const [, , english] = CLIENT_LANGUAGES;
    expect(addressIn(new URLSearchParams('von=sms&sprache=de'), english ?? CLIENT_LANGUAGES[0])).toBe(
      '?von=sms&sprache=en',
    );
  });
});
