import { FINDER } from '../finder-address.js';
import { GERMAN, type FinderLanguage } from '../texts/languages.js';

/** Words of an address behind the question mark; what is empty is left out. */
export type Words = Readonly<Record<string, string | readonly string[]>>;

/** A way inside the finder in a language, which stays in the address; German is said by saying nothing. */
export function wayTo(path: string, language: FinderLanguage, words: Words = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(words))
    for (const one of [value].flat()) if (one !== '') search.append(name, one);
  if (language.code !== GERMAN.code) search.append('sprache', language.code);
  const text = search.toString();
  return FINDER + path + (text === '' ? '' : `?${text}`);
}
