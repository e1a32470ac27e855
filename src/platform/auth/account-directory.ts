import type { Instant } from '#libs/calendar';
import type { Actor } from '#libs/kernel';

/** An account as the sign-in needs it. */
export interface SignInAccount {
  readonly actor: Actor;
  readonly passwordHash: string;
  /** Somebody else knows the password; nothing else may be done before it is changed. */
  readonly mustChangePassword: boolean;
  /** Until when such a password opens the account; null for one of its owner's own. */
  readonly firstPasswordEndsAt: Instant | null;
  /** Which sessions of the account are in force: those that carry this number. */
  readonly sessionEpoch: number;
}

/** “Kontenverzeichnis”: who may sign in. The feature that keeps the accounts provides it. */
export abstract class AccountDirectory {
  /** Null for an unknown or deactivated login. */
  abstract findForSignIn(login: string): Promise<SignInAccount | null>;
}
