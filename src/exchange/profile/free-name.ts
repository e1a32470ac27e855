import { PROFILE_LIMITS } from '../column-profile.js';

/** “Freier Name”: the wanted one, or with the first number behind it that nobody has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, PROFILE_LIMITS.name - suffix.length)}${suffix}`;
    if (!taken.includes(name)) return name;
  }
}
