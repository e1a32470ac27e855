import { coverageMap, formatTable, unplacedTable, whoReported } from '#libs/coverage-report';
import type { PrintedBlock, PrintedDocument } from '#libs/printed-document';
import { agendaBlocks } from './agenda-blocks.js';
import { measureBlocks } from './measure-blocks.js';
import { headFacts, organisationOf } from './meeting-head.js';
import type { MeetingPackFacts } from './pack-facts.js';
import { gapTable, proposalTable, riskTable, taskTable } from './pack-tables.js';

const heading = (level: 1 | 2, text: string): PrintedBlock => ({ kind: 'heading', level, text });

/** “Sitzungsmappe”: what those invited to a meeting have in their hands, as things stood at one moment. */
export function composeMeetingPack(facts: MeetingPackFacts): PrintedDocument {
  const { meetingTitle, committeeName, standing, createdAt } = facts;
  return {
    title: `Sitzungsmappe: ${meetingTitle}`,
    subtitle: committeeName,
    organisation: organisationOf(facts),
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
  const { plannedMinutes, smallCellThreshold } = facts;
  return [
    headFacts(facts, plannedMinutes),
    {
      kind: 'note',
      title: 'Diese Mappe bleibt, wie sie ist',
      text: `Sie zeigt die Zahlen vom ${facts.standing}. „<\u00A0${smallCellThreshold}“ steht, wo weniger als ${smallCellThreshold} Menschen betroffen sind oder sich die Zahl aus anderen ausrechnen ließe.`,
    },
  ];
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
