import { ORGANISATION_KIND_NAMES, ORGANISATION_KINDS } from '#libs/kernel';
import { PERMISSIONS, RIGHT_LINES, ROW_RULES, rowRule, type Permission } from '#libs/rights';
import type { Route } from './list-routes.js';

const HEAD = `<!-- Made by \`npm run rights\` from the code. Do not edit. -->

# Wer was darf

Diese Seite wird aus dem Programm erzeugt, nicht von Hand geschrieben. Eine Geschichte
(\`test/stories/every-right-is-checked-at-the-route-and-on-the-row.spec.ts\`) fragt jede Adresse mit jeder Organisationsart und ohne
Anmeldung ab und schlägt fehl, sobald das Programm etwas anderes tut, als hier steht.

Jedes Konto gehört zu genau einer Organisation. Jede Anfrage wird zweimal geprüft:

1. **An der Adresse**: Darf diese *Art* von Organisation das überhaupt? Wenn nicht, lautet die Antwort 403 (ohne Anmeldung 401), gleich
   welche Zeile gemeint ist.
2. **An der Zeile**: Darf *diese* Organisation es mit *dieser* Zeile? Wenn nicht, ist die Antwort dieselbe wie bei einer Kennung, die es
   nie gab (404): Wer fragt, erfährt nicht einmal, dass es die Zeile gibt. Nur wo sie die Zeile lesen, aber nicht ändern darf, ist es 403.
`;

/** “Rechtetabelle als Seite”: `docs/rights.md`, in German, from the routes of the interface and the table of rights. */
export function writeRightsPage(routes: readonly Route[]): string {
  return [HEAD, overview(), legend(), acts(routes), others(routes)].join('\n');
}

function overview(): string {
  const kinds = ORGANISATION_KINDS.map((kind) => ORGANISATION_KIND_NAMES[kind]);
  return [
    '## Auf einen Blick\n',
    row(['Was', ...kinds, 'ohne Anmeldung']),
    row(['---', ...kinds.map(() => '---'), '---']),
    ...PERMISSIONS.map((permission) =>
      row([RIGHT_LINES[permission].act, ...ORGANISATION_KINDS.map((kind) => cell(kind, permission)), '–']),
    ),
    '',
  ].join('\n');
}

function cell(kind: (typeof ORGANISATION_KINDS)[number], permission: Permission): string {
  const rule = rowRule(kind, permission);
  return rule === null ? '–' : ROW_RULES[rule].name;
}

function legend(): string {
  const used = new Set(
    PERMISSIONS.flatMap((permission) => ORGANISATION_KINDS.map((kind) => rowRule(kind, permission))),
  );
  const rules = Object.entries(ROW_RULES).filter(([rule]) => used.has(rule as keyof typeof ROW_RULES));
  return [
    '**–** heißt: darf es nicht. Sonst steht in der Zelle, mit welchen Zeilen:\n',
    row(['Zelle', 'Bedeutung']),
    row(['---', '---']),
    ...rules.map(([, { name, sentence }]) => row([name, sentence])),
    '',
  ].join('\n');
}

function acts(routes: readonly Route[]): string {
  const lines = PERMISSIONS.flatMap((permission) => {
    const addresses = routes.filter(({ demand }) => demand === permission);
    const list = addresses.length === 0 ? ['Noch keine Adresse.'] : addresses.map(item);
    return [`### ${RIGHT_LINES[permission].act} (\`${permission}\`)\n`, ...list, ''];
  });
  return ['## Welche Adressen zu einem Recht gehören\n', ...lines].join('\n');
}

/** Routes that demand something else than a permission. */
const OTHER_DEMANDS = [
  ['signed-in', 'Alle, die angemeldet sind', 'Das eigene Konto und Angaben, die keine Zeile betreffen.'],
  [
    'administrator',
    'Verwaltung der Installation',
    'Nur Konten mit diesem Merkmal, gleich welcher Organisation. Es gibt kein Recht an einem Fall: Was das Postbuch zu einem Fall enthält, bleibt verdeckt.',
  ],
  [
    'public',
    'Ohne Anmeldung',
    'Anmelden und Abmelden, die Lebenszeichen des Dienstes, und Links aus Mails: Ein solcher Link ist selbst das Recht. Er ist nicht zu erraten, gilt befristet und zeigt nur, worum es in der Mail ging; ein falscher und ein abgelaufener sind nicht zu unterscheiden.',
  ],
] as const;

function others(routes: readonly Route[]): string {
  const parts = OTHER_DEMANDS.flatMap(([demand, title, sentence]) => [
    `### ${title}\n`,
    `${sentence}\n`,
    ...routes.filter((route) => route.demand === demand).map(item),
    '',
  ]);
  return ['## Adressen ohne eigenes Recht\n', ...parts].join('\n').trimEnd().concat('\n');
}

function item({ method, path }: Route): string {
  return `* \`${method} ${path}\``;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
