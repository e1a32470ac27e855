import { Injectable } from '@nestjs/common';
import type { SeatedCommittee } from '#libs/committee';
import { mayReadDecision, yearOf, type Decision } from '#libs/decision';
import type { Actor } from '#libs/kernel';
import { FindCommittees } from '../../committees/index.js';
import { FindDocuments, type DocumentFile } from '../../documents/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { DecisionRepository } from '../persistence/decision.repository.js';
import type { DecisionFilter, DecisionMention, ShownDecision } from '../shown-decision.js';

const ALL: DecisionFilter = { words: null, committeeId: null, year: null, outcome: null };

/** “Beschlüsse ansehen”: those of own committees and public ones. A county has some dozen a year: the list is whole. */
@Injectable()
export class ListDecisions {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly committees: FindCommittees,
    private readonly documents: FindDocuments,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async execute(filter: DecisionFilter, actor: Actor): Promise<readonly ShownDecision[]> {
    const found = await (filter.words === null
      ? this.decisions.findAll()
      : this.decisions.findByWords(filter.words));
    return this.show(
      found.filter((decision) => isWanted(decision, filter)),
      actor,
    );
  }

  async one(id: string, actor: Actor): Promise<ShownDecision> {
    const [shown] = await this.show(await this.decisions.find([id]), actor);
    if (shown === undefined) throw notFound('Diesen Beschluss');
    return shown;
  }

  /** All that the actor may read. */
  all(actor: Actor): Promise<readonly ShownDecision[]> {
    return this.execute(ALL, actor);
  }

  /** Those whose decisions there can be, by kind and name. */
  decidingCommittees(): Promise<readonly SeatedCommittee[]> {
    return this.committees.all();
  }

  /** The paper of one, as a file. */
  async paper(id: string, actor: Actor): Promise<DocumentFile> {
    const { decision } = await this.one(id, actor);
    const file = decision.documentId === null ? null : await this.documents.file(decision.documentId);
    if (file === null) throw notFound('Ein Dokument zu diesem Beschluss');
    return file;
  }

  private async show(found: readonly Decision[], actor: Actor): Promise<readonly ShownDecision[]> {
    const committees = new Map((await this.committees.all()).map((one) => [one.id, one]));
    const isReadable = (decision: Decision): boolean => this.mayRead(actor, decision, committees);
    const readable = found.filter(isReadable);
    const mentions = (await this.decisions.findAll()).filter(isReadable);
    const papers = await this.documents.of(
      'decision',
      readable.map(({ id }) => id),
    );
    return readable.map((decision) => ({
      decision,
      committeeName: committees.get(decision.committeeId)?.name ?? '',
      paper: papers.find(({ id }) => id === decision.documentId) ?? null,
      corrects: mention(mentions.find(({ id }) => id === decision.correctsId)),
      correctedBy: mentions
        .filter(({ correctsId }) => correctsId === decision.id)
        .map(({ id, number }) => ({ id, number }))
        .reverse(),
    }));
  }

  private mayRead(
    actor: Actor,
    decision: Decision,
    committees: ReadonlyMap<string, SeatedCommittee>,
  ): boolean {
    const committee = committees.get(decision.committeeId);
    return committee !== undefined && mayReadDecision(actor, decision, committee, this.clock.today());
  }
}

function mention(decision: Decision | undefined): DecisionMention | null {
  return decision === undefined ? null : { id: decision.id, number: decision.number };
}

function isWanted(decision: Decision, { committeeId, year, outcome }: DecisionFilter): boolean {
  return (
    (committeeId === null || decision.committeeId === committeeId) &&
    (year === null || yearOf(decision.decidedOn) === year) &&
    (outcome === null || decision.outcome === outcome)
  );
}
