/** More than all people there are: no bound. */
const UNBOUNDED = 2 ** 30;
/** Terms on one line: readers of the format know long lines, but not endless ones. */
const TERMS_A_LINE = 10;

/**
 * The maximum flow of a laid, still empty network as a linear program in the CPLEX LP format: one variable for each arc and one for the
 * people who set out from each class; what comes into a node leaves it.
 */
export function flowProgram({ cells, classOf, classCount, places: { network } }) {
  const { nodeCount, sink, target, room } = network;
  const people = new Float64Array(classCount);
  cells.forEach((cell, index) => {
    people[classOf[index]] += cell.people;
  });
  const balance = Array.from({ length: nodeCount }, () => []);
  const bounds = [];
  for (let arc = 0; arc < target.length; arc += 2) {
    const name = `f${arc / 2}`;
    balance[target[arc + 1]].push(`+ ${name}`);
    balance[target[arc]].push(`- ${name}`);
    if (room[arc] < UNBOUNDED) bounds.push(` ${name} <= ${room[arc]}`);
  }
  const sources = [];
  for (let number = 0; number < classCount; number += 1) {
    if (balance[number].length === 0) continue;
    balance[number].push(`- s${number}`);
    bounds.push(` s${number} <= ${people[number]}`);
    sources.push(`+ s${number}`);
  }
  const rows = balance.flatMap((terms, node) =>
    node === sink || terms.length === 0 ? [] : [` b${node}: ${lines(terms)} = 0`],
  );
  return ['Maximize', ` placed: ${lines(sources)}`, 'Subject To', ...rows, 'Bounds', ...bounds, 'End'].join(
    '\n',
  );
}

function lines(terms) {
  const wrapped = [];
  for (let start = 0; start < terms.length; start += TERMS_A_LINE) {
    wrapped.push(terms.slice(start, start + TERMS_A_LINE).join(' '));
  }
  return wrapped.join('\n  ');
}
