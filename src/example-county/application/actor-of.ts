import type { Actor } from '#libs/kernel';
import type { ExampleActors } from './add-example-members.js';

/** Who acts for a member of the example. */
export function actorOf(actors: ExampleActors, login: string): Actor {
  const actor = actors.get(login);
  if (actor === undefined) throw new Error(`the example has no member ${login}`);
  return actor;
}
