import type { Session } from '../../api/types.js';

/** Whether somebody may do more than put their own account in order: password of their own, and the second factor that is demanded. */
export function isInOrder({ mustChangePassword, mustSetUpSecondFactor }: Session): boolean {
  return !mustChangePassword && !mustSetUpSecondFactor;
}
