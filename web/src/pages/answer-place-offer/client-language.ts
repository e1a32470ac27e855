import { CLIENT_LANGUAGES, type ClientLanguage } from '../../texts/client/languages.js';

const PARAMETER = 'sprache';

/**
 * The language of the page: the one the address names (`?sprache=uk`), else the first of the browser that the page speaks, else
 * German. Nothing is stored on the device.
 */
export function chooseLanguage(search: URLSearchParams, wanted: readonly string[]): ClientLanguage {
  const named = CLIENT_LANGUAGES.find(({ code }) => code === search.get(PARAMETER));
  if (named !== undefined) return named;
  const spoken = wanted
    .map((tag) => tag.toLowerCase().split('-')[0])
    .map((spokenTag) => CLIENT_LANGUAGES.find(({ tag }) => tag === spokenTag))
    .find((language) => language !== undefined);
  return spoken ?? CLIENT_LANGUAGES[0];
}

/** The address of the same page in another language. */
export function addressIn(search: URLSearchParams, { code }: ClientLanguage): string {
  const changed = new URLSearchParams(search);
  changed.set(PARAMETER, code);
  return `?${changed.toString()}`;
}
