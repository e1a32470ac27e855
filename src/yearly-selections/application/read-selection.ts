import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import {
  budgetLine,
  CRITERIA,
  isSecret,
  mayReadSelection,
  type Assessment,
  type YearlySelection,
} from '#libs/yearly-selection';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { AssessmentRepository } from '../persistence/assessment.repository.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import type { MemberProgress, ShownSelection, ShownStep, SteeringMember } from '../shown-selection.js';
import { FindMembers } from './find-members.js';
import { listed } from './list-selections.js';
import { MentionDecisions } from './mention-decisions.js';
import { ShowItems } from './show-items.js';

/** “Jahresauswahl ansehen”, as far as the actor may. */
@Injectable()
export class ReadSelection {
  constructor(
    private readonly selections: YearlySelectionRepository,
    private readonly assessments: AssessmentRepository,
    private readonly members: FindMembers,
    private readonly showItems: ShowItems,
    private readonly mentionDecisions: MentionDecisions,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, actor: Actor): Promise<ShownSelection> {
    const all = await this.selections.findAll();
    const selection = all.find((one) => one.id === id);
    if (selection === undefined || !mayReadSelection(actor, selection.state))
      throw notFound('Diese Jahresauswahl');
    const given = await this.assessments.findAll(id);
    const members = await this.membersOf(selection, given);
    const memberCount = selection.members ?? members.length;
    const day = selection.assessedFrom ?? this.clock.today();
    const { items, rules } = await this.showItems.execute(selection, given, { actor, memberCount, day });
    const measureIds = items.map(({ item }) => item.measureId);
    const progress = members.map((member) => ({ ...member, assessed: wholeOf(member, measureIds, given) }));
    const steps = await this.stepsOf(selection);
    const mentions = await this.mentionDecisions.execute([selection.decisionId]);
    const chosen = items.filter(({ item }) => item.verdict === 'chosen');
    return {
      ...listed(selection, all, await this.selections.findItems([id]), mentions),
      items,
      budget: budgetLine(
        chosen.map(({ costCents }) => costCents),
        selection.frameCents,
      ),
      members: disclosed(progress, selection, actor),
      membersDone: progress.filter(({ assessed }) => assessed === measureIds.length).length,
      memberCount,
      weights: rules.weights,
      steps,
      ownAccountId: members.some(({ accountId }) => accountId === actor.accountId) ? actor.accountId : null,
    };
  }

  /** While it is assessed those who may; later those who did, too. */
  private membersOf(
    { state }: YearlySelection,
    given: readonly Assessment[],
  ): Promise<readonly SteeringMember[]> {
    if (isSecret(state)) return this.members.active();
    return this.members.with(given.map(({ accountId }) => accountId));
  }

  private async stepsOf({ id }: YearlySelection): Promise<readonly ShownStep[]> {
    const steps = await this.selections.findSteps([id]);
    const mentions = await this.mentionDecisions.execute(steps.map(({ decisionId }) => decisionId));
    return steps.map(({ act, at, decisionId }) => ({
      act,
      at,
      decision: mentions.get(decisionId ?? '') ?? null,
    }));
  }
}

/** How many measures a member judged by all criteria. */
function wholeOf(
  { accountId }: SteeringMember,
  measureIds: readonly string[],
  given: readonly Assessment[],
): number {
  const own = given.filter((one) => one.accountId === accountId);
  return measureIds.filter((id) => own.filter(({ measureId }) => measureId === id).length === CRITERIA.length)
    .length;
}

/** Who has come how far is for the Kreisverwaltung, which reminds them; members know it of themselves; the circle sees no seat. */
function disclosed(
  members: readonly MemberProgress[],
  { state }: YearlySelection,
  { organisationKind, accountId }: Actor,
): readonly MemberProgress[] {
  if (organisationKind === 'district') return members;
  if (organisationKind !== 'steering-group') return [];
  return members.map((member) =>
    member.accountId === accountId || !isSecret(state) ? member : { ...member, assessed: null },
  );
}
