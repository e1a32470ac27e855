import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { adoptEdition } from '#libs/concept';
import type { Decision } from '#libs/decision';
import type { Actor } from '#libs/kernel';
import { FindCommittees } from '../../committees/index.js';
import { FindDecisions } from '../../decisions/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { ConceptRepository } from '../persistence/concept.repository.js';
import { changedMeanwhile, conceptRefused } from './concept-sentences.js';
import { EditConcept } from './edit-concept.js';

/** The decision of the body that decides, and from when the edition holds. */
export interface AdoptCommand {
  readonly conceptId: string;
  readonly version: number;
  readonly decisionId: string;
  readonly validFrom: LocalDate;
}

/** A decision with the name of who took it. */
export interface NamedDecision extends Decision {
  readonly committeeName: string;
}

/**
 * “Fassung beschließen”: the edition before is replaced in the same transaction, so that no day has none or two. Only a body that
 * decides (Ausschuss, Kreisausschuss, Kreistag) adopts a concept; a group can but recommend.
 */
@Injectable()
export class AdoptConcept {
  constructor(
    private readonly concepts: ConceptRepository,
    private readonly edit: EditConcept,
    private readonly decisions: FindDecisions,
    private readonly committees: FindCommittees,
    private readonly clock: Clock,
  ) {}

  /** “Beschlüsse, die eine Fassung tragen können”, the newest first. */
  async adoptingDecisions(): Promise<readonly NamedDecision[]> {
    const names = new Map(
      (await this.committees.all())
        .filter(({ kind }) => kind === 'deciding-body')
        .map(({ id, name }) => [id, name]),
    );
    return (await this.decisions.all()).flatMap((decision) => {
      const committeeName = names.get(decision.committeeId);
      const carries = decision.outcome === 'adopted' && committeeName !== undefined;
      return carries ? [{ ...decision, committeeName }] : [];
    });
  }

  /** Refuses `decision-unknown` and what `adoptEdition` refuses. */
  execute({ conceptId, version, decisionId, validFrom }: AdoptCommand, actor: Actor): Promise<void> {
    return this.edit.open(conceptId, async ({ concept, editions }) => {
      if (concept.version !== version) throw changedMeanwhile('diese Fassung');
      const decision = (await this.adoptingDecisions()).find(({ id }) => id === decisionId);
      if (decision === undefined) throw decisionUnknown();
      const adoption = { decisionId, decidedOn: decision.decidedOn, validFrom };
      const adopted = adoptEdition(editions, concept, adoption, this.clock.today());
      if (!adopted.ok) throw conceptRefused(adopted.refusal);
      for (const edition of adopted.value) {
        await this.concepts.update(edition);
        const facts = { step: edition.state === 'replaced' ? 'replace' : 'adopt' };
        await this.edit.record(actor, { act: 'concept-stepped', conceptId: edition.id, facts });
      }
    });
  }
}

function decisionUnknown(): Refused {
  return new Refused(
    'invalid',
    { code: 'decision-unknown', field: 'decisionId' },
    'Bitte wählen Sie einen Beschluss eines beschließenden Gremiums, zum Beispiel des Kreistags.',
  );
}
