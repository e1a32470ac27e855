import { shortDay } from '#libs/coverage-report';
import type { PrintedTable } from '#libs/printed-document';
import type { MeetingPackFacts, PackGap } from './pack-facts.js';

/** Open gaps: those whose deadline passed first, then the oldest. */
export function gapTable({ gaps, smallCellThreshold }: MeetingPackFacts): PrintedTable {
  const order = gaps.toSorted(
    (a, b) => Number(b.isOverdue) - Number(a.isOverdue) || (a.openedOn < b.openedOn ? -1 : 1),
  );
  return {
    kind: 'table',
    caption: 'Offene Versorgungslücken; die ohne Antwort nach der Frist zuerst',
    columns: [
      { title: 'Lücke', share: 3 },
      { title: 'Menschen ohne Platz', share: 1.2, align: 'right' },
      { title: 'Ursache', share: 2 },
      { title: 'offen seit', share: 1.3 },
      { title: 'gemeldet an, Antwort', share: 4 },
    ],
    rows: order.map((gap) => [
      gap.isOverdue ? [{ text: gap.name, isBold: true }] : gap.name,
      gap.people ?? `<\u00A0${smallCellThreshold}`,
      gap.cause,
      shortDay(gap.openedOn),
      toldWords(gap),
    ]),
    isWide: true,
    emptyText: 'Zurzeit ist keine Versorgungslücke offen.',
  };
}

function toldWords({ told }: PackGap): string {
  if (told.length === 0) return 'noch niemandem gemeldet';
  const answered = told.flatMap(({ organisationName, answer }) =>
    answer === null ? [] : [`${organisationName}: ${answer}`],
  );
  const silent = told.filter(({ answer }) => answer === null);
  const deadlines = [...new Set(silent.map(({ answerUntil }) => answerUntil))];
  const waited = deadlines.map((day) => {
    const names = silent
      .filter(({ answerUntil }) => answerUntil === day)
      .map((each) => each.organisationName);
    return `Noch keine Antwort (Frist ${shortDay(day)}): ${names.join(', ')}`;
  });
  return [...answered, ...waited].join('\n');
}

/** Courses that may not come about. */
export function riskTable({ coursesAtRisk }: MeetingPackFacts): PrintedTable {
  return {
    kind: 'table',
    caption: 'Kurse, denen Anmeldungen fehlen',
    columns: [
      { title: 'Kurs', share: 3 },
      { title: 'Träger, Ort', share: 3.4 },
      { title: 'Beginn', share: 1.3 },
      { title: 'angemeldet', share: 1, align: 'right' },
      { title: 'Mindestzahl', share: 1, align: 'right' },
    ],
    rows: coursesAtRisk.map(({ title, providerName, siteName, startsOn, registered, minimumSize }) => [
      title,
      `${providerName}, ${siteName}`,
      shortDay(startsOn),
      registered,
      minimumSize,
    ]),
    emptyText: 'Zurzeit ist kein Kurs gefährdet.',
  };
}

/** Course starts that nobody has taken over. */
export function proposalTable({ proposals }: MeetingPackFacts): PrintedTable {
  return {
    kind: 'table',
    caption: 'Kursvorschläge, die auf einen Träger warten',
    columns: [
      { title: 'Kurstyp', share: 3 },
      { title: 'Ort', share: 2 },
      { title: 'Träger', share: 3 },
      { title: 'möglich ab', share: 1.3 },
    ],
    rows: proposals.map(({ formatTitle, place, providerName, startsOn }) => [
      formatTitle,
      place,
      providerName,
      shortDay(startsOn),
    ]),
    emptyText: 'Zurzeit ist kein Kursvorschlag offen.',
  };
}

/** Open tasks of earlier meetings: overdue ones first, then by their day. */
export function taskTable({ tasks }: MeetingPackFacts): PrintedTable {
  return {
    kind: 'table',
    caption: 'Offene Aufgaben aus früheren Sitzungen',
    columns: [
      { title: 'Aufgabe', share: 5 },
      { title: 'Zuständig', share: 3 },
      { title: 'bis', share: 2 },
    ],
    rows: tasks
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .map(({ wording, ownerName, dueOn, isOverdue }) => [
        wording,
        ownerName,
        isOverdue ? [{ text: `${shortDay(dueOn)}, überfällig`, isBold: true }] : shortDay(dueOn),
      ]),
    emptyText: 'Es gibt keine offenen Aufgaben.',
  };
}
