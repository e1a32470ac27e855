import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  freezeEvidence,
  newSuggestions,
  OPEN_AGENDA_STATES,
  suggestAgenda,
  type AgendaItem,
  type Meeting,
} from '#libs/meeting';
import { notFound } from '../../platform/refusal/refused.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { meetingRefused } from './meeting-refused.js';
import { ReadAgendaFacts } from './read-agenda-facts.js';

/** Items are laid apart, so that one can be put between two others. */
const STEP = 10;

/** What the acts upon an agenda share. Needs an open transaction that holds the meeting. */
@Injectable()
export class KeepAgenda {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly facts: ReadAgendaFacts,
  ) {}

  refuseClosed({ state }: Pick<Meeting, 'state'>): void {
    if (!OPEN_AGENDA_STATES.includes(state)) throw meetingRefused({ code: 'agenda-closed' });
  }

  /** One item of a meeting. Throws `not-found`. */
  async item(meetingId: string, itemId: string): Promise<AgendaItem> {
    const item = (await this.agenda.findOf(meetingId)).find(({ id }) => id === itemId);
    if (item === undefined) throw notFound('Diesen Tagesordnungspunkt');
    return item;
  }

  async save(item: AgendaItem): Promise<void> {
    await this.agenda.update({ ...item, version: item.version + 1 });
  }

  /** Puts new items at the end, before what closes each meeting. */
  async add(
    meetingId: string,
    items: readonly Omit<AgendaItem, 'id' | 'meetingId' | 'position' | 'minutes' | 'version'>[],
  ): Promise<void> {
    const known = await this.agenda.findOf(meetingId);
    const closing = known.find(({ source }) => source === 'closing');
    const last = Math.max(0, ...known.filter((item) => item !== closing).map(({ position }) => position));
    const added = items.map((item, index) => ({
      ...item,
      id: randomUUID(),
      meetingId,
      position: last + STEP * (index + 1),
      minutes: '',
      version: 1,
    }));
    await this.agenda.insert(added);
    const end = Math.max(last, ...added.map(({ position }) => position));
    if (closing !== undefined && closing.position <= end)
      await this.agenda.update({ ...closing, position: end + STEP });
  }

  /** “Auffüllen”: what is open and on no item yet, as proposals. Returns how many. */
  async refill(meeting: Meeting): Promise<number> {
    const suggestions = suggestAgenda(meeting.kind, await this.facts.execute(meeting));
    const fresh = newSuggestions(suggestions, await this.agenda.findOf(meeting.id));
    await this.add(
      meeting.id,
      fresh.map((suggestion) => ({ ...suggestion, state: 'proposed' as const, suggestedBy: null })),
    );
    return fresh.length;
  }

  /** “Stand festhalten”: what the paper says from now on. */
  async freeze(meeting: Meeting): Promise<void> {
    const items = (await this.agenda.findOf(meeting.id)).filter(
      ({ state, evidence }) => state !== 'dropped' && evidence.length > 0,
    );
    if (items.length === 0) return;
    const facts = await this.facts.execute(meeting);
    for (const item of items) await this.save({ ...item, evidence: freezeEvidence(item, facts) });
  }
}
