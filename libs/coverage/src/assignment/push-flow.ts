import type { FlowNetwork } from './flow-network.js';

/**
 * “Auffüllen”: sends as much as possible, at most `most`, from a node to the sink, and gives what was sent. What earlier calls
 * sent is rerouted where that helps, never taken back.
 *
 * Shortest augmenting paths by distances that only grow (Ahuja and Orlin 1991, with the gap rule). Distances to the sink
 * stay valid wherever flow sets out from, so no call repeats the search of an earlier one. Nodes from which the sink cannot
 * be reached are left out for good: no arc with room leaves them, so no later path can either. At the end they are the near
 * side of a minimum cut.
 */
export function pushFlow(network: FlowNetwork, from: number, most: number): number {
  const { distance, nodeCount, sink, target, cameBy } = network;
  let sent = 0;
  let node = from;
  while (sent < most && (distance[from] as number) < nodeCount) {
    if (node === sink) {
      sent += augment(network, from, most - sent);
      node = from;
      continue;
    }
    const arc = nextArc(network, node);
    if (arc >= 0) {
      node = target[arc] as number;
      cameBy[node] = arc;
      continue;
    }
    if (stepBack(network, node)) giveUp(network, from);
    else if (node !== from) node = target[(cameBy[node] as number) ^ 1] as number;
  }
  return sent;
}

/** The next arc with room that leads one step nearer to the sink; −1 where there is none left. */
function nextArc({ current, next, target, room, distance }: FlowNetwork, node: number): number {
  const nearer = (distance[node] as number) - 1;
  let arc = current[node] as number;
  while (arc >= 0 && ((room[arc] as number) <= 0 || distance[target[arc] as number] !== nearer)) {
    arc = next[arc] as number;
  }
  current[node] = arc;
  return arc;
}

/**
 * The node is farther from the sink than thought. True where this leaves no node at its old distance: then nothing beyond
 * that distance reaches the sink any more, because a path comes at most one step nearer with each arc.
 */
function stepBack(network: FlowNetwork, node: number): boolean {
  const { nodeCount, first, next, target, room, distance, nodesAt, current } = network;
  let nearest = nodeCount - 1;
  for (let arc = first[node] as number; arc >= 0; arc = next[arc] as number) {
    if ((room[arc] as number) > 0) nearest = Math.min(nearest, distance[target[arc] as number] as number);
  }
  const old = distance[node] as number;
  moveTo(network, node, nearest + 1);
  current[node] = first[node] as number;
  return nodesAt[old] === 0;
}

/** Nothing that can be reached from here reaches the sink. */
function giveUp(network: FlowNetwork, from: number): void {
  const { nodeCount, first, next, target, room, distance, queue } = network;
  let end = 0;
  queue[end++] = from;
  moveTo(network, from, nodeCount);
  for (let start = 0; start < end; start++) {
    for (let arc = first[queue[start] as number] as number; arc >= 0; arc = next[arc] as number) {
      const node = target[arc] as number;
      if ((room[arc] as number) <= 0 || distance[node] === nodeCount) continue;
      moveTo(network, node, nodeCount);
      queue[end++] = node;
    }
  }
}

function moveTo({ distance, nodesAt }: FlowNetwork, node: number, steps: number): void {
  const old = distance[node] as number;
  nodesAt[old] = (nodesAt[old] as number) - 1;
  nodesAt[steps] = (nodesAt[steps] as number) + 1;
  distance[node] = steps;
}

function augment({ sink, cameBy, target, room }: FlowNetwork, from: number, most: number): number {
  let amount = most;
  for (let node = sink; node !== from; node = target[(cameBy[node] as number) ^ 1] as number) {
    amount = Math.min(amount, room[cameBy[node] as number] as number);
  }
  for (let node = sink; node !== from; node = target[(cameBy[node] as number) ^ 1] as number) {
    const arc = cameBy[node] as number;
    room[arc] = (room[arc] as number) - amount;
    room[arc ^ 1] = (room[arc ^ 1] as number) + amount;
  }
  return amount;
}
