import type { PrintedDocument } from '#libs/printed-document';
import { agendaBlocks } from './agenda-blocks.js';
import { headFacts, organisationOf } from './meeting-head.js';
import type { MeetingHead, PackAgendaItem } from './pack-facts.js';

/** What “Tagesordnung” on paper is written from. */
export interface AgendaPaperFacts extends MeetingHead {
  readonly agenda: readonly PackAgendaItem[];
  readonly plannedMinutes: number;
}

/** “Tagesordnung” on paper: what is taken up, with the papers of each item. */
export function composeAgenda(facts: AgendaPaperFacts): PrintedDocument {
  const { meetingTitle, committeeName, standing, createdAt, agenda, plannedMinutes } = facts;
  return {
    title: `Tagesordnung: ${meetingTitle}`,
    subtitle: committeeName,
    organisation: organisationOf(facts),
    standing,
    createdAt,
    blocks: [headFacts(facts, plannedMinutes), ...agendaBlocks(agenda)],
  };
}
