import { coverageMap, formatTable, unplacedTable, whoReported } from '#libs/coverage-report';
import type { PrintedBlock, PrintedDocument, RichText } from '#libs/printed-document';
import type { MeetingPackFacts, PackAgendaItem } from './pack-facts.js';
import { gapTable, measureBlocks, proposalTable, riskTable, taskTable } from './pack-tables.js';

const heading = (level: 1 | 2, text: string): PrintedBlock => ({ kind: 'heading', level, text });

/** “Sitzungsmappe”: what those invited to a meeting have in their hands, as things stood at one moment. */
export function composeMeetingPack(facts: MeetingPackFacts): PrintedDocument {
  const { meetingTitle, committeeName, districtName, standing, createdAt } = facts;
  return {
    title: `Sitzungsmappe: ${meetingTitle}`,
    subtitle: committeeName,
    organisation: `Arbeitskreis Integration, ${districtName}`,
    standing,
    createdAt,
    blocks: [
      ...coverBlocks(facts),
      ...agendaBlocks(facts.agenda),
      ...decisionBlocks(facts),
      heading(1, 'Offene Aufgaben'),
      taskTable(facts),
      ...coverageBlocks(facts),
      heading(1, 'Versorgungslücken'),
      gapTable(facts),
      heading(1, 'Gefährdete Kurse'),
      riskTable(facts),
      heading(1, 'Kursvorschläge'),
      proposalTable(facts),
      ...waitingBlocks(facts),
      ...measureBlocks(facts),
      ...annexBlocks(facts),
    ],
  };
}

function coverBlocks(facts: MeetingPackFacts): PrintedBlock[] {
  const { committeeName, when, place, plannedMinutes, smallCellThreshold } = facts;
  const planned =
    plannedMinutes === 0 ? [] : [{ term: 'Geplante Dauer', text: `${plannedMinutes} Minuten` }];
  return [
    {
      kind: 'facts',
      entries: [
        { term: 'Gremium', text: committeeName },
        { term: 'Wann', text: when },
        { term: 'Wo', text: place },
        ...planned,
      ],
    },
    {
      kind: 'note',
      title: 'Diese Mappe bleibt, wie sie ist',
      text: `Sie zeigt die Zahlen vom ${facts.standing}. „<\u00A0${smallCellThreshold}“ steht, wo weniger als ${smallCellThreshold} Menschen betroffen sind oder sich die Zahl aus anderen ausrechnen ließe.`,
    },
  ];
}

function agendaBlocks(agenda: readonly PackAgendaItem[]): PrintedBlock[] {
  if (agenda.length === 0) {
    return [
      heading(1, 'Tagesordnung'),
      { kind: 'paragraph', text: 'Die Tagesordnung steht noch nicht fest.' },
    ];
  }
  return [
    heading(1, 'Tagesordnung'),
    { kind: 'list', isNumbered: true, items: agenda.map(lineOf) },
    heading(1, 'Zu den Tagesordnungspunkten'),
    ...agenda.flatMap(({ number, title, note, papers }): PrintedBlock[] => {
      if (note === '' && papers.length === 0) return [];
      return [
        heading(2, `${number}. ${title}`),
        ...(note === '' ? [] : [{ kind: 'paragraph', text: note } as const]),
        ...(papers.length === 0 ? [] : [{ kind: 'list', items: papers } as const]),
      ];
    }),
  ];
}

function lineOf({ title, plannedMinutes }: PackAgendaItem): RichText {
  return plannedMinutes === null ? title : [{ text: title }, { text: ` (${plannedMinutes}\u00A0Min.)` }];
}

function decisionBlocks({ lastDecisions }: MeetingPackFacts): PrintedBlock[] {
  if (lastDecisions.length === 0) return [];
  return [
    heading(1, 'Beschlüsse der letzten Sitzung'),
    { kind: 'facts', entries: lastDecisions.map(({ number, wording }) => ({ term: number, text: wording })) },
  ];
}

/** The overview of all Kurstypen. */
function coverageBlocks({ coverage }: MeetingPackFacts): PrintedBlock[] {
  const [first] = coverage;
  return [
    heading(1, 'Versorgung mit Kursen'),
    ...(first === undefined ? [] : [{ kind: 'paragraph', text: whoReported(first) } as const]),
    formatTable(coverage),
    unplacedTable(coverage),
  ];
}

/** A map for each Kurstyp that somebody needs: many pages, and therefore behind all that is to be talked about. */
function annexBlocks({ coverage, shapes }: MeetingPackFacts): PrintedBlock[] {
  const asked = coverage.filter(({ total }) => total.figures.demand !== 0);
  if (asked.length === 0) return [];
  return [
    { kind: 'page-break' },
    heading(1, 'Anhang: Karten nach Kurstyp'),
    ...asked.flatMap((each) => [heading(2, each.formatTitle), coverageMap(each, shapes)]),
  ];
}

function waitingBlocks({ waiting }: MeetingPackFacts): PrintedBlock[] {
  const { months, medianDays, deadlineDays } = waiting;
  const last = medianDays.findLast((days) => days !== null);
  const said = last === undefined || last === null ? 'keine Zahl' : `zuletzt ${Math.round(last)} Tage`;
  return [
    heading(1, 'Wartezeit'),
    {
      kind: 'line-chart',
      title: 'Wartezeit bis zum Kursbeginn in Tagen, Median je Monat',
      alt: `${said}; Frist ${deadlineDays} Tage. Alle Zahlen stehen in der Tabelle danach.`,
      periodTitle: 'Monat',
      periods: months,
      missingText: 'keine Angabe',
      series: [
        { name: 'Wartezeit', values: medianDays },
        { name: 'Frist', values: months.map(() => deadlineDays) },
      ],
    },
  ];
}
