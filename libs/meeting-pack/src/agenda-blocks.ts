import type { PrintedBlock, RichText } from '#libs/printed-document';
import type { PackAgendaItem } from './pack-facts.js';

/** “Tagesordnung” in one list, and then what there is to know about each item. */
export function agendaBlocks(agenda: readonly PackAgendaItem[]): PrintedBlock[] {
  if (agenda.length === 0) {
    return [
      { kind: 'heading', level: 1, text: 'Tagesordnung' },
      { kind: 'paragraph', text: 'Die Tagesordnung steht noch nicht fest.' },
    ];
  }
  const papers = agenda.flatMap(paperBlocks);
  return [
    { kind: 'heading', level: 1, text: 'Tagesordnung' },
    { kind: 'list', isNumbered: true, items: agenda.map(lineOf) },
    ...(papers.length === 0
      ? []
      : [{ kind: 'heading', level: 1, text: 'Zu den Tagesordnungspunkten' } as const, ...papers]),
  ];
}

function paperBlocks({ number, title, note, papers }: PackAgendaItem): PrintedBlock[] {
  if (note === '' && papers.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `${number}. ${title}` },
    ...(note === '' ? [] : [{ kind: 'paragraph', text: note } as const]),
    ...(papers.length === 0 ? [] : [{ kind: 'list', items: papers } as const]),
  ];
}

function lineOf({ title, plannedMinutes }: PackAgendaItem): RichText {
  return plannedMinutes === null ? title : [{ text: title }, { text: ` (${plannedMinutes}\u00A0Min.)` }];
}
