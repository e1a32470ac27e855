import { addArc, layNetwork, type ArcList, type FlowNetwork } from './flow-network.js';
import { setChildPlacesAside, type ChildPlaceClaims, type ChildPlaces } from './set-child-places-aside.js';
import { isCounting, type IndexedEntry } from './supply-index.js';

/** “Netz der Plätze”: people of class c set out from node c; an entry that nobody could use has no arc (−1). */
export interface PlaceNetwork {
  readonly network: FlowNetwork;
  readonly arcOfEntry: Int32Array;
  readonly nodes: NodeKinds;
  /** The entry of each node of child places. */
  readonly entryOfChild: readonly number[];
  /** The id of each offering, by its number. */
  readonly offeringIds: readonly string[];
}

/** Where the nodes of each kind begin; classes come first, the sink last. */
export interface NodeKinds {
  readonly entry: number;
  readonly offering: number;
  readonly child: number;
}

/** The nodes that people pass. */
interface Nodes extends Omit<NodeKinds, 'child'> {
  readonly sink: number;
}

/** More than all people there are: an arc that holds nobody back. */
const UNBOUNDED = 2 ** 30;

/**
 * “Netz der Plätze aufbauen”: class → (child places) → entry → offering → sink. Capacities stand on the arcs out of child
 * places, entries and offerings; each lies within the next, so together they form a tree towards the sink.
 */
export function layPlaces(claims: ChildPlaceClaims): PlaceNetwork {
  const { classes, entries, optionsOf } = claims;
  const aside = setChildPlacesAside(claims);
  const offeringCount = (entries.at(-1)?.offering ?? -1) + 1;
  const offering = classes.length + entries.length;
  const nodes = { entry: classes.length, offering, child: offering + offeringCount };
  const firstChild = numberChildNodes(aside, nodes.child);
  const arcs: ArcList = [];
  const arcOfEntry = layEntries(arcs, { ...nodes, sink: firstChild.end }, entries);
  layChildPlaces(arcs, nodes.entry, aside, firstChild.of);
  optionsOf.forEach((options, number) => {
    const children = classes[number]?.children ?? 0;
    for (const entry of options) {
      if (children === 0) addArc(arcs, number, nodes.entry + entry, UNBOUNDED);
      else if ((aside.get(entry)?.[children - 1] ?? 0) > 0) {
        addArc(arcs, number, (firstChild.of.get(entry) ?? 0) + children - 1, UNBOUNDED);
      }
    }
  });
  return {
    network: layNetwork(firstChild.end + 1, arcs),
    arcOfEntry,
    nodes,
    entryOfChild: [...aside].flatMap(([entry, places]) => places.map(() => entry)),
    offeringIds: idsOf(entries),
  };
}

function layEntries(arcs: ArcList, nodes: Nodes, entries: readonly IndexedEntry[]): Int32Array {
  const capacity = new Map<number, number>();
  const arcOfEntry = new Int32Array(entries.length).fill(-1);
  entries.forEach((indexed, index) => {
    const { freePlaces } = indexed.entry;
    if (!isCounting(indexed)) return;
    arcOfEntry[index] = addArc(arcs, nodes.entry + index, nodes.offering + indexed.offering, freePlaces);
    capacity.set(indexed.offering, Math.max(capacity.get(indexed.offering) ?? 0, freePlaces));
  });
  for (const [offering, freePlaces] of capacity) {
    addArc(arcs, nodes.offering + offering, nodes.sink, freePlaces);
  }
  return arcOfEntry;
}

/** The node of a third child leads to that of the second, and so on to the entry: whoever brings three takes one of each. */
function layChildPlaces(
  arcs: ArcList,
  firstEntry: number,
  aside: ChildPlaces,
  firstChild: ReadonlyMap<number, number>,
): void {
  for (const [entry, places] of aside) {
    const node = firstChild.get(entry) ?? 0;
    places.forEach((count, child) => {
      addArc(arcs, node + child, child === 0 ? firstEntry + entry : node + child - 1, count);
    });
  }
}

function idsOf(entries: readonly IndexedEntry[]): string[] {
  const ids: string[] = [];
  for (const { entry, offering } of entries) ids[offering] = entry.offeringId;
  return ids;
}

function numberChildNodes(
  aside: ChildPlaces,
  start: number,
): { of: ReadonlyMap<number, number>; end: number } {
  const of = new Map<number, number>();
  let end = start;
  for (const [entry, places] of aside) {
    of.set(entry, end);
    end += places.length;
  }
  return { of, end };
}
