import type { Actor } from '#libs/kernel';

/** An account as the sign-in needs it. */
export interface SignInAccount {
  readonly actor: Actor;
  readonly passwordHash: string;
}

/** “Kontenverzeichnis”: who may sign in. The feature that keeps the accounts provides it. */
export abstract class AccountDirectory {
  /** Null for an unknown or deactivated login. */
  abstract findForSignIn(login: string): Promise<SignInAccount | null>;
}
