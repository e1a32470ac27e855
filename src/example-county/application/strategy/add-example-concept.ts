import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { SeatedCommittee } from '#libs/committee';
import type { Concept, FieldLink, ProcessStep } from '#libs/concept';
import { FindCommittees } from '../../../committees/index.js';
import { SaveConcepts, type KeptPart } from '../../../concepts/index.js';
import { RecordDecision } from '../../../decisions/index.js';
import { UploadDocument } from '../../../documents/index.js';
import { EXAMPLE_COMMITTEES } from '../../plan/strategy/example-committees.js';
import {
  EXAMPLE_CONCEPTS,
  EXAMPLE_EDITION,
  EXAMPLE_FIELDS,
  EXAMPLE_TARGET_GROUPS,
  EXAMPLE_THEMES,
  strategyId,
  type ExampleConcept,
  type ExamplePart,
} from '../../plan/strategy/example-concept.js';
import { examplePdf } from '../../plan/strategy/example-document.js';
import { exampleSteps } from '../../plan/strategy/example-steps.js';
import type { ExampleActors } from '../add-example-members.js';
import { actorOf } from '../actor-of.js';

/** When the Kreistag decided on which edition. */
const DECIDED_ON: Readonly<Record<string, LocalDate>> = {
  'konzept-2015': localDate('2015-05-18'),
  [EXAMPLE_EDITION]: localDate('2023-12-11'),
};

const conceptId = (): string => strategyId('concept', EXAMPLE_EDITION);

/** “Konzept des Beispiels aufnehmen”: both editions with their decisions, axes, Zeitschiene, working groups, and one public document. */
@Injectable()
export class AddExampleConcept {
  constructor(
    private readonly committees: FindCommittees,
    private readonly recordDecision: RecordDecision,
    private readonly saveConcepts: SaveConcepts,
    private readonly uploadDocument: UploadDocument,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    const actor = actorOf(actors, 'landkreis');
    const committees = await this.committees.all();
    const editions: Concept[] = [];
    for (const [index, plan] of EXAMPLE_CONCEPTS.entries()) {
      const decisionId = await this.decide(plan, committees, actor);
      editions.push({ ...editionOf(plan, EXAMPLE_CONCEPTS[index - 1]), decisionId });
    }
    await this.saveConcepts.execute(editions, {
      fields: partsOf('thematic-field', EXAMPLE_FIELDS),
      themes: partsOf('cross-cutting-theme', EXAMPLE_THEMES),
      targetGroups: partsOf('target-group', EXAMPLE_TARGET_GROUPS),
      steps: stepsOf(today),
      fieldLinks: linksOf(committees),
    });
    await this.addDocument(actor);
  }

  /** Null where the example has no Kreistag. */
  private async decide(
    { key, edition }: ExampleConcept,
    committees: readonly SeatedCommittee[],
    actor: Actor,
  ): Promise<string | null> {
    const decidedOn = DECIDED_ON[key];
    const committee = committees.find(({ kind, name }) => kind === 'deciding-body' && name === 'Kreistag');
    if (decidedOn === undefined || committee === undefined || decidedOn < committee.activeFrom) return null;
    const decision = await this.recordDecision.execute(
      {
        committeeId: committee.id,
        decidedOn,
        agendaItem: '4',
        subject: `Integrationskonzept des Landkreises (${edition})`,
        wording: `Der Kreistag beschließt das Integrationskonzept des Landkreises in der Fassung „${edition}“.`,
        outcome: 'adopted',
        votesFor: null,
        votesAgainst: null,
        abstentions: null,
        meetingId: null,
        isPublic: true,
      },
      actor,
    );
    return decision.id;
  }

  private async addDocument(actor: Actor): Promise<void> {
    const title = 'Integrationskonzept: Kurzfassung (Beispiel)';
    const lines = [title, '', ...EXAMPLE_FIELDS.map((field) => `Themenfeld: ${field.title}`)];
    await this.uploadDocument.execute(
      {
        title,
        fileName: 'Integrationskonzept Kurzfassung.pdf',
        isPublic: true,
        subjectKind: 'concept',
        subjectId: conceptId(),
        content: examplePdf(lines),
      },
      actor,
    );
  }
}

function editionOf(plan: ExampleConcept, before: ExampleConcept | undefined): Omit<Concept, 'decisionId'> {
  const { key, ...edition } = plan;
  return {
    ...edition,
    id: strategyId('concept', key),
    replacesId: before === undefined ? null : strategyId('concept', before.key),
    isPublic: true,
    version: 1,
  };
}

function partsOf(kind: string, parts: readonly ExamplePart[]): readonly KeptPart[] {
  return parts.map(({ key, title, description }, index) => ({
    id: strategyId(kind, key),
    conceptId: conceptId(),
    position: index + 1,
    title,
    description,
    version: 1,
  }));
}

function stepsOf(today: LocalDate): readonly ProcessStep[] {
  return exampleSteps(today).map(({ key, ...step }, index) => ({
    ...step,
    id: strategyId('process-step', key),
    conceptId: conceptId(),
    position: index + 1,
    isPublic: true,
    version: 1,
  }));
}

/** The working groups that the example has, on their fields since they were founded. */
function linksOf(committees: readonly SeatedCommittee[]): readonly FieldLink[] {
  const known = new Map(committees.map(({ name, id, activeFrom }) => [name, { id, activeFrom }]));
  return EXAMPLE_COMMITTEES.flatMap(({ name, fields }) => {
    const committee = known.get(name);
    if (committee === undefined) return [];
    return fields.map((field) => ({
      id: strategyId('committee-field', `${name} ${field}`),
      committeeId: committee.id,
      fieldId: strategyId('thematic-field', field),
      linkedFrom: committee.activeFrom,
      linkedUntil: null,
    }));
  });
}
