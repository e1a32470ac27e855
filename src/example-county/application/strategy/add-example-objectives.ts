import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import type { Goal, NeedEvidence, StrategicNeed } from '#libs/objective';
import { FindCommittees } from '../../../committees/index.js';
import { SaveObjectives } from '../../../objectives/index.js';
import { FindAnswers, type AnswerEvidence } from '../../../surveys/index.js';
import { EXAMPLE_COMMITTEES } from '../../plan/strategy/example-committees.js';
import { EXAMPLE_EDITION, strategyId } from '../../plan/strategy/example-concept.js';
import { CODED_ON, EXAMPLE_CODINGS, EXAMPLE_STATISTICS } from '../../plan/strategy/example-evidence.js';
import { EXAMPLE_GOALS, type ExampleGoal } from '../../plan/strategy/example-goals.js';
import { EXAMPLE_NEEDS, type ExampleNeed } from '../../plan/strategy/example-needs.js';
import { exampleAnswerId, formerSurveyId } from '../../plan/strategy/example-survey.js';
import { stableId } from '../../plan/stable-id.js';

const ofConcept = () =>
  ({ conceptId: strategyId('concept', EXAMPLE_EDITION), carriedFromId: null, version: 1 }) as const;
const OPEN = { state: 'open', stateReason: null, isPublic: true } as const;

/** “Bedarfe und Wirkungsziele des Beispiels”, with answers and figures as evidence; gaps join when the first check has found them. */
@Injectable()
export class AddExampleObjectives {
  constructor(
    private readonly committees: FindCommittees,
    private readonly answers: FindAnswers,
    private readonly save: SaveObjectives,
  ) {}

  async execute(today: LocalDate): Promise<void> {
    const idOf = new Map((await this.committees.all()).map(({ name, id }) => [name, id]));
    const answers = new Map((await this.answers.of(formerSurveyId())).map((one) => [one.id, one]));
    await this.save.execute({
      needs: EXAMPLE_NEEDS.map(needOf),
      goals: EXAMPLE_GOALS.map((goal) => goalOf(goal, today, idOf)),
      evidence: [...EXAMPLE_NEEDS.flatMap((need) => answersOf(need, answers)), ...statistics(today)],
    });
  }
}

function needOf({
  key,
  field,
  title,
  description,
  urgency,
  targetGroups,
  themes,
}: ExampleNeed): StrategicNeed {
  return {
    ...ofConcept(),
    ...OPEN,
    id: strategyId('need', key),
    fieldId: strategyId('thematic-field', field),
    title,
    description,
    urgency,
    targetGroupIds: targetGroups.map((group) => strategyId('target-group', group)),
    themeIds: themes.map((theme) => strategyId('cross-cutting-theme', theme)),
  };
}

function goalOf(goal: ExampleGoal, today: LocalDate, idOfCommittee: ReadonlyMap<string, string>): Goal {
  const { key, statement, level, specific, measurable, attainable, relevant, dueInDays, needs } = goal;
  const committee = EXAMPLE_COMMITTEES.find((one) => one.key === goal.committee);
  return {
    ...ofConcept(),
    ...OPEN,
    id: strategyId('goal', key),
    statement,
    level,
    specific,
    measurable,
    attainable,
    relevant,
    dueOn: addDays(today, dueInDays),
    committeeId: idOfCommittee.get(committee?.name ?? '') ?? null,
    needIds: needs.map((need) => strategyId('need', need)),
  };
}

function answersOf(
  { key }: ExampleNeed,
  answers: ReadonlyMap<string, AnswerEvidence>,
): readonly NeedEvidence[] {
  return (EXAMPLE_CODINGS[key] ?? []).flatMap(([sender, question]) => {
    const said = answers.get(exampleAnswerId(sender, question));
    if (said === undefined) return [];
    return [
      {
        id: stableId(`evidence ${key} ${sender} ${question}`),
        needId: strategyId('need', key),
        kind: 'answer' as const,
        answerId: said.id,
        gapId: null,
        documentId: null,
        statement: said.answer,
        source: `Befragung: ${said.question}`,
        asOf: CODED_ON,
      },
    ];
  });
}

function statistics(today: LocalDate): readonly NeedEvidence[] {
  return Object.entries(EXAMPLE_STATISTICS).map(([key, { statement, source }]) => ({
    id: stableId(`evidence ${key} statistic`),
    needId: strategyId('need', key),
    kind: 'statistic',
    answerId: null,
    gapId: null,
    documentId: null,
    statement,
    source,
    asOf: addDays(today, -90),
  }));
}
