/** “Kanten”: from, to, capacity, one after the other. */
export type ArcList = number[];

/**
 * “Flussnetz”: nodes and arcs as plain numbers. Arc 2k + 1 is arc 2k backwards; `room` is what an arc can still carry. The
 * arrays are written while places are given; a network lives inside one placement and is never shared.
 */
export interface FlowNetwork {
  readonly nodeCount: number;
  /** The last node. */
  readonly sink: number;
  /** First arc out of each node, and the next out of the same node; −1 where there is none. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly target: Int32Array;
  readonly room: Int32Array;
  /** At most the number of arcs with room to the sink; the number of nodes where the sink cannot be reached (any more). */
  readonly distance: Int32Array;
  /** How many nodes have each distance. */
  readonly nodesAt: Int32Array;
  /** Arcs before this one need not be looked at until the distance of the node grows. */
  readonly current: Int32Array;
  readonly cameBy: Int32Array;
  readonly queue: Int32Array;
}

/** “Kante anlegen”; gives its number. */
export function addArc(arcs: ArcList, from: number, to: number, capacity: number): number {
  return (arcs.push(from, to, capacity) / 3 - 1) * 2;
}

/** “Fluss auf einer Kante”. */
export function flowOn(network: FlowNetwork, arc: number): number {
  return network.room[arc + 1] ?? 0;
}

/** “Netz anlegen”: nodes 0 … nodeCount − 1, the last of them the sink, with their exact distances to it. */
export function layNetwork(nodeCount: number, arcs: ArcList): FlowNetwork {
  const ends = (arcs.length / 3) * 2;
  const first = new Int32Array(nodeCount).fill(-1);
  const next = new Int32Array(ends);
  const target = new Int32Array(ends);
  const room = new Int32Array(ends);
  const attach = (arc: number, from: number, to: number): void => {
    target[arc] = to;
    next[arc] = first[from] as number;
    first[from] = arc;
  };
  for (let arc = 0, i = 0; arc < ends; arc += 2, i += 3) {
    attach(arc, arcs[i] as number, arcs[i + 1] as number);
    attach(arc + 1, arcs[i + 1] as number, arcs[i] as number);
    room[arc] = arcs[i + 2] as number;
  }
  const network = {
    nodeCount,
    sink: nodeCount - 1,
    first,
    next,
    target,
    room,
    distance: new Int32Array(nodeCount).fill(nodeCount),
    nodesAt: new Int32Array(nodeCount + 1),
    current: first.slice(),
    cameBy: new Int32Array(nodeCount),
    queue: new Int32Array(nodeCount),
  };
  measureDistances(network);
  return network;
}

function measureDistances({
  nodeCount,
  sink,
  first,
  next,
  target,
  room,
  distance,
  nodesAt,
  queue,
}: FlowNetwork) {
  let end = 0;
  queue[end++] = sink;
  distance[sink] = 0;
  for (let start = 0; start < end; start++) {
    const node = queue[start] as number;
    for (let arc = first[node] as number; arc >= 0; arc = next[arc] as number) {
      const before = target[arc] as number;
      if (distance[before] !== nodeCount || (room[arc ^ 1] as number) <= 0) continue;
      distance[before] = (distance[node] as number) + 1;
      queue[end++] = before;
    }
  }
  for (const steps of distance) nodesAt[steps] = (nodesAt[steps] as number) + 1;
}
