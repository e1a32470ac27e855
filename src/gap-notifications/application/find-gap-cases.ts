import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import { findUnanswered, type GivenAnswer } from '#libs/gap-notice';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import type { GapCase, ToldOrganisation } from '../gap-case.js';
import { GapAnswerRepository } from '../persistence/gap-answer.repository.js';
import { ToldLinesQuery } from '../persistence/told-lines.query.js';

type Members = ReadonlyMap<string, Organisation>;

/** “Geschichte zu Lücken nachschlagen”: who was told, who answered, who let the deadline pass. */
@Injectable()
export class FindGapCases {
  constructor(
    private readonly toldLines: ToldLinesQuery,
    private readonly answers: GapAnswerRepository,
    private readonly organisations: FindOrganisations,
  ) {}

  /** One case for each gap, in the order given. */
  async execute(gaps: readonly Gap[], today: LocalDate): Promise<readonly GapCase[]> {
    const ids = gaps.map(({ id }) => id);
    const told = await this.toldLines.ofGaps(ids);
    const answers = await this.answers.findOfGaps(ids);
    const members = await this.members([...told, ...answers].map(({ organisationId }) => organisationId));
    const named = told
      .map((line) => ({ ...line, ...nameOf(line.organisationId, members) }))
      .sort(byTimeAndName);
    const overdue = findUnanswered(named, answers, today).filter(
      ({ organisationKind }) => organisationKind !== 'district',
    );
    return gaps.map((gap) => ({
      gap,
      told: named.filter(({ gapId }) => gapId === gap.id),
      answers: latestOfEach(answers.filter(({ gapId }) => gapId === gap.id)).map((answer) => ({
        ...answer,
        organisationName: nameOf(answer.organisationId, members).organisationName,
      })),
      isOverdue: gap.closedOn === null && overdue.some(({ gapId }) => gapId === gap.id),
    }));
  }

  /** Members who left are still named where they were told or answered. */
  private async members(ids: readonly string[]): Promise<Members> {
    const active = new Map((await this.organisations.all()).map((member) => [member.id, member]));
    for (const id of new Set(ids)) {
      const former = active.has(id) ? null : await this.organisations.one(id);
      if (former !== null) active.set(id, former);
    }
    return active;
  }
}

function nameOf(id: string, members: Members) {
  const member = members.get(id);
  if (member === undefined) throw new Error(`no organisation ${id}, although a foreign key says so`);
  return { organisationName: member.name, organisationKind: member.kind };
}

/** Of answers in the order of time. */
function latestOfEach(answers: readonly GivenAnswer[]): readonly GivenAnswer[] {
  const latest = new Map<string, GivenAnswer>();
  for (const answer of answers) {
    latest.delete(answer.organisationId);
    latest.set(answer.organisationId, answer);
  }
  return [...latest.values()];
}

function byTimeAndName(a: ToldOrganisation, b: ToldOrganisation): number {
  if (a.preparedAt !== b.preparedAt) return a.preparedAt < b.preparedAt ? -1 : 1;
  return a.organisationName.localeCompare(b.organisationName, 'de');
}
