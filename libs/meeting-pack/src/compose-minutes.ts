import { shortDay } from '#libs/coverage-report';
import type { PrintedBlock, PrintedDocument } from '#libs/printed-document';
import { headFacts, organisationOf } from './meeting-head.js';
import type { MinutesDecision, MinutesFacts, MinutesPaperEntry, MinutesTask } from './minutes-facts.js';

/** “Niederschrift” on paper. What is not released says ENTWURF in its title, and therefore at the head of each page. */
export function composeMinutes(facts: MinutesFacts): PrintedDocument {
  const { meetingTitle, committeeName, standing, createdAt, version } = facts;
  const isDraft = version === null;
  return {
    title: `${isDraft ? 'ENTWURF der Niederschrift' : 'Niederschrift'}: ${meetingTitle}`,
    subtitle: isDraft ? committeeName : `${committeeName} · Fassung ${version.number}`,
    organisation: organisationOf(facts),
    standing,
    createdAt,
    blocks: [
      headFacts(facts, 0),
      versionNote(version),
      ...attendanceBlocks(facts),
      { kind: 'heading', level: 1, text: 'Zu den Tagesordnungspunkten' },
      ...facts.entries.flatMap(entryBlocks),
      ...(isDraft ? [] : [{ kind: 'signatures', lines: ['Leitung der Sitzung', 'Niederschrift'] } as const]),
    ],
  };
}

function versionNote(version: MinutesFacts['version']): PrintedBlock {
  if (version === null) {
    return {
      kind: 'note',
      title: 'Entwurf',
      text: 'Diese Niederschrift ist noch nicht freigegeben. Bitte geben Sie sie nicht weiter.',
    };
  }
  const { number, releasedByName, reason } = version;
  return {
    kind: 'note',
    title: `Fassung ${number}, freigegeben von ${releasedByName}`,
    text:
      reason === null
        ? 'Diese Fassung ändert sich nicht mehr. Eine Berichtigung wäre eine weitere Fassung mit Grund.'
        : `Diese Fassung berichtigt die vorige. Grund: ${reason}`,
  };
}

function attendanceBlocks({ present, absent }: MinutesFacts): PrintedBlock[] {
  return [
    { kind: 'heading', level: 1, text: 'Anwesenheit' },
    {
      kind: 'table',
      caption: 'Anwesend',
      columns: [
        { title: 'Organisation oder Gast', share: 5 },
        { title: 'Personen', share: 1, align: 'right' },
      ],
      rows: present.map(({ name, people }) => [name, people]),
      ...(present.length === 0
        ? {}
        : { sums: [['Zusammen', present.reduce((sum, { people }) => sum + people, 0)]] }),
      emptyText: 'Die Anwesenheit wurde nicht festgehalten.',
    },
    ...(absent.length === 0
      ? []
      : [{ kind: 'paragraph', text: `Eingeladen und nicht da: ${absent.join(', ')}.` } as const]),
  ];
}

function entryBlocks({ number, title, minutes, decisions, tasks }: MinutesPaperEntry): PrintedBlock[] {
  return [
    { kind: 'heading', level: 2, text: `TOP ${number}: ${title}` },
    { kind: 'paragraph', text: minutes === '' ? 'Dazu wurde nichts festgehalten.' : minutes },
    ...decisions.map(decisionNote),
    ...(tasks.length === 0 ? [] : [{ kind: 'list', items: tasks.map(taskLine) } as const]),
  ];
}

function decisionNote({ number, subject, wording, votes }: MinutesDecision): PrintedBlock {
  return {
    kind: 'note',
    title: `Beschluss ${number}: ${subject}`,
    text: votes === '' ? wording : `${wording}\n${votes}`,
  };
}

function taskLine({ wording, ownerName, dueOn }: MinutesTask): readonly { text: string; isBold?: boolean }[] {
  return [{ text: 'Aufgabe: ', isBold: true }, { text: `${wording} (${ownerName}, bis ${shortDay(dueOn)})` }];
}
