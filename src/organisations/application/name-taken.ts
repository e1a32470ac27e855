import { Refused } from '../../platform/refusal/refused.js';

/** Two members of one name could not be told apart in lists and imports. */
export function nameTaken(name: string): Refused {
  return new Refused(
    'conflict',
    { code: 'organisation-exists', field: 'name' },
    `Eine Organisation mit dem Namen „${name}“ gibt es schon.`,
  );
}
