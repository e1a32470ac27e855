/** “Darstellung”: as the system says, or always one of both. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
/** One of {@link APPEARANCES}. */
export type Appearance = (typeof APPEARANCES)[number];

/** Also read by `public/appearance.js`, before anything is painted. */
const KEY = 'kurskreis-appearance';

/** Whether a text names an appearance. */
export function isAppearance(text: string | null): text is Appearance {
  return APPEARANCES.some((appearance) => appearance === text);
}

/** What this browser remembers; a browser that keeps nothing follows the system. */
export function chosenAppearance(): Appearance {
  try {
    const kept = localStorage.getItem(KEY);
    return isAppearance(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page so from now on, here and at the next visit. */
export function chooseAppearance(appearance: Appearance): void {
  try {
    if (appearance === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, appearance);
  } catch {
    // a browser that keeps nothing still shows it until the page is left
  }
  showAppearance(appearance);
}

/** KERN looks at the attribute; without it, at the system. */
export function showAppearance(appearance: Appearance): void {
  const { dataset } = document.documentElement;
  if (appearance === 'system') delete dataset['kernTheme'];
  else dataset['kernTheme'] = appearance;
}
