import type { LanguageLevel } from '#libs/course-catalogue';
import type { JoinedOrigin } from '#libs/region';

/** A level as people say it. */
export function germanLevel(level: LanguageLevel | null): string {
  if (level === null) return 'noch nicht eingestuft';
  return level === 'literacy' ? 'Alpha' : level;
}

const ORIGIN_WORDS: Readonly<Record<JoinedOrigin, string>> = {
  corrected: 'korrigiert',
  measured: 'gemessen',
  estimated: 'geschätzt',
  'partly-estimated': 'teils geschätzt',
};

/** Where minutes come from; null where there are none. */
export function germanOrigin(origin: JoinedOrigin | null): string | null {
  return origin === null ? null : ORIGIN_WORDS[origin];
}

/** “23 (geschätzt)”: minutes, and where they come from. */
export function germanMinutes(minutes: number, origin: JoinedOrigin | null): string {
  return origin === null ? String(minutes) : `${minutes} (${ORIGIN_WORDS[origin]})`;
}
