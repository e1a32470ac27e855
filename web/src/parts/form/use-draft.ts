import { useCallback, useState } from 'react';
import { forgetTyped } from './ask-before-leaving.js';

const PREFIX = 'entwurf.';
const OWNER = 'entwuerfe-von';

interface Draft<Value> {
  readonly value: Value;
  readonly change: (part: Partial<Value>) => void;
  readonly clear: () => void;
}

/**
 * What somebody is typing, kept for this browser tab until it is sent: a conflict, a lost connection or an expired session must
 * not cost a text. The key carries whose text it is; `null` keeps nothing.
 */
export function useDraft<Value extends object>(key: string | null, empty: Value): Draft<Value> {
  const [value, setValue] = useState<Value>(() => ({ ...empty, ...readDraft<Value>(key) }));
  const change = useCallback(
    (part: Partial<Value>) =>
      setValue((before) => {
        const after = { ...before, ...part };
        if (key !== null) sessionStorage.setItem(PREFIX + key, JSON.stringify(after));
        return after;
      }),
    [key],
  );
  const clear = useCallback(() => {
    if (key !== null) sessionStorage.removeItem(PREFIX + key);
    setValue(empty);
  }, [key, empty]);
  return { value, change, clear };
}

function readDraft<Value>(key: string | null): Partial<Value> {
  const text = key === null ? null : sessionStorage.getItem(PREFIX + key);
  return text === null ? {} : (JSON.parse(text) as Partial<Value>);
}

/** Whose drafts lie in this tab: those of somebody else who sat here before are forgotten, never shown. */
export function adoptDrafts(accountId: string): void {
  if (sessionStorage.getItem(OWNER) === accountId) return;
  if (sessionStorage.getItem(OWNER) !== null) forgetDrafts();
  sessionStorage.setItem(OWNER, accountId);
}

/** Whoever signs out leaves nothing behind, and is not asked either. */
export function forgetDrafts(): void {
  forgetTyped();
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
  sessionStorage.removeItem(OWNER);
}
