/** Mermaid takes no hyphens in the names of states. */
const id = (state) => state.replaceAll('-', '_');

const HEAD = `<!-- Made by \`npm run states\` from the code. Do not edit. -->

# Stände und Schritte

Diese Seite wird aus den Tabellen des Programms erzeugt. Ein Stand ändert sich nur durch einen Schritt, der hier steht, und nur durch
die, die hier stehen; wo Gründe stehen, muss einer genannt werden. Jeder Schritt behält, wer ihn wann und warum getan hat.
`;

/** The handbook page of all state tables: for each a picture of the way, one of its ends, and the table itself. */
export function statesPage(tables) {
  return [HEAD, ...tables.map(chapter)].join('\n');
}

function chapter(table) {
  const acts = Object.entries(table.acts);
  const onTheWay = acts.filter(([, { to }]) => !table.finalStates.includes(to));
  const endings = acts.filter(([, { to }]) => table.finalStates.includes(to));
  return `## ${table.title}

Aus \`${table.home}\`.

### Der Weg

${picture(table, onTheWay, true)}
### Wie er endet

${picture(table, endings, false)}
### Alle Schritte

${rows(table, acts)}`;
}

function picture({ states, start, actWords }, acts, hasStart) {
  const edges = new Map();
  for (const [act, { from, to }] of acts)
    for (const state of from) {
      const edge = `${id(state)} --> ${id(to)}`;
      edges.set(edge, [...(edges.get(edge) ?? []), wordOf(actWords, act)]);
    }
  const named = Object.keys(states).filter((state) =>
    acts.some(([, { from, to }]) => from.includes(state) || to === state),
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...named.map((state) => `  ${id(state)} : ${wordOf(states, state)}`),
    ...(hasStart ? [`  [*] --> ${id(start)}`] : []),
    ...[...edges].map(([edge, words]) => `  ${edge} : ${words.join(' / ')}`),
    '```',
    '',
  ].join('\n');
}

function rows({ states, actWords, partyWords, reasonWords }, acts) {
  const list = (words) => (codes) => codes.map((code) => wordOf(words, code)).join(', ');
  const lines = acts.map(([act, { from, to, by, reasons }]) =>
    [
      `${wordOf(actWords, act)} (\`${act}\`)`,
      list(states)(from),
      wordOf(states, to),
      list(partyWords)(by),
      reasons.length === 0 ? '–' : list(reasonWords)(reasons),
    ].join(' | '),
  );
  return [
    '| Schritt | von | nach | wer | Gründe |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n');
}

/** A code without a German word must not slip into the handbook. */
function wordOf(words, code) {
  const word = words[code];
  if (word === undefined) throw new Error(`no German word for ${code}`);
  return word;
}
