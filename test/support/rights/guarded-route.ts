import type { OrganisationKind } from '#libs/kernel';
import type { Visitor } from '../visitor.js';
import type { World } from './world.js';

/** Values of the parameters of a path, in their order. */
export type Ids = readonly string[];

/** A row to which a stranger has no right, and a request for it that would be in order. */
export interface ForeignRow {
  /** Its ids: whoever owns it gets through with them. */
  readonly real: Ids;
  readonly owner: Visitor;
  /** What a stranger might try; all must be answered like ids that never were. Usually the real ids. */
  readonly tried: readonly Ids[];
  /** A valid body, so that the request comes as far as the row. */
  readonly body?: object;
  /** What else the address has to say, such as `?title=…`. */
  readonly query?: string;
}

/** How a route with an id is tried by those who have no right to the row. */
export interface GuardedRoute {
  /** “Foreign row maker”: a new row of somebody else. */
  readonly make: (world: World) => Promise<ForeignRow>;
  /** Kinds to whom the row is foreign, where that are others than those bound to rows by the table of rights. */
  readonly strangers?: readonly OrganisationKind[];
  /** Kinds that may read the row but not do this, with the code that tells them so. All others get “not there”. */
  readonly toldWhy?: Readonly<Partial<Record<OrganisationKind, string>>>;
}

/** A row that its id alone names. */
export const made = (id: string, owner: Visitor, body?: object): ForeignRow => ({
  real: [id],
  owner,
  tried: [[id]],
  ...(body === undefined ? {} : { body }),
});
