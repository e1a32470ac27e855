import { chosenAppearance, showAppearance } from './appearance-choice.js';

/** Paper is light: whoever works in the dark must not print white letters. Browsers differ in whether they see to it. */
export function printOnLightPaper(): void {
  window.addEventListener('beforeprint', () => showAppearance('light'));
  window.addEventListener('afterprint', () => showAppearance(chosenAppearance()));
}
