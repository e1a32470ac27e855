import { Injectable } from '@nestjs/common';
import { addDays, instantAt, type LocalDate } from '#libs/calendar';
import type { Funding, Measure, MeasureStep, WholeMeasure } from '#libs/measure';
import { SaveMeasures } from '../../../measures/index.js';
import { FindObjectives } from '../../../objectives/index.js';
import { TIME_ZONE } from '../../../platform/clock/clock.js';
import { organisationId } from '../../plan/example-organisations.js';
import { EXAMPLE_EDITION, strategyId } from '../../plan/strategy/example-concept.js';
import { EXAMPLE_MEASURES, type ExampleMeasure } from '../../plan/strategy/example-measures.js';

const conceptId = (): string => strategyId('concept', EXAMPLE_EDITION);
/** What the plan says in whole euros. */
const CENTS = 100;
/** How long ago the measures of the example were proposed, and since when they stand as they do. */
const DAYS_SINCE_PROPOSED = 300;
const DAYS_SINCE_STATE = 120;
/** A proposal on which nobody has decided is fresh. */
const DAYS_SINCE_FRESH = 4;

/** “Maßnahmen des Beispiels aufnehmen”, with funding, partners and notes; one refused with its reason, one that waits for a decision. */
@Injectable()
export class AddExampleMeasures {
  constructor(
    private readonly saveMeasures: SaveMeasures,
    private readonly objectives: FindObjectives,
  ) {}

  async execute(today: LocalDate): Promise<void> {
    const goalIds = new Set((await this.objectives.goals(conceptId())).map(({ id }) => id));
    await this.saveMeasures.execute({
      measures: EXAMPLE_MEASURES.map((plan) => wholeOf(plan, today, goalIds)),
      proposals: EXAMPLE_MEASURES.filter(({ state }) => state === 'proposed').map(({ key }) => ({
        measureId: idOf(key),
        forWhom: 'Menschen, die bei Wohnung, Arbeit oder Behörde benachteiligt wurden',
        whoCould: 'Eine Beratungsstelle gemeinsam mit dem Beirat für Migration und Integration',
        needId: null,
      })),
      steps: EXAMPLE_MEASURES.flatMap((plan) => stepsOf(plan, today)),
      notes: EXAMPLE_MEASURES.filter(({ state }) => state === 'running').map((plan) => ({
        measureId: idOf(plan.key),
        kind: 'progress' as const,
        text: PROGRESS[plan.key] ?? 'Die Maßnahme läuft wie geplant.',
        organisationId: organisationId(plan.responsible ?? plan.proposedBy),
        writtenOn: addDays(today, -20),
        writtenAt: momentOf(addDays(today, -20)),
      })),
    });
  }
}

const PROGRESS: Readonly<Record<string, string>> = {
  'kinder-woerth': 'Die Räume der Kita sind zugesagt, eine der beiden Tagespflegepersonen fehlt noch.',
  'abend-kandel': 'Der Verbundkurs läuft mit zwei Abenden in Kandel und einem in Wörth.',
  sprachmittlung:
    'Zwölf Sprachmittlerinnen und Sprachmittler sind geschult, im Schnitt 18 Einsätze im Monat.',
  'ehrenamt-treffen': 'Drei von vier Treffen haben stattgefunden, das letzte in Hagenbach.',
};

const idOf = (key: string): string => strategyId('measure', key);
const momentOf = (day: LocalDate): ReturnType<typeof instantAt> => instantAt(day, '09:00', TIME_ZONE);
const centsOf = (euros: number | null): number | null => (euros === null ? null : euros * CENTS);

function proposedOn({ state }: ExampleMeasure, today: LocalDate): LocalDate {
  return addDays(today, state === 'proposed' ? -DAYS_SINCE_FRESH : -DAYS_SINCE_PROPOSED);
}

function wholeOf(plan: ExampleMeasure, today: LocalDate, goals: ReadonlySet<string>): WholeMeasure {
  const id = idOf(plan.key);
  return {
    measure: measureOf(plan, today, goals),
    funding: plan.funding.map(({ source, programme, euros, state }, index): Funding => ({
      id: strategyId('measure-funding', `${plan.key} ${index}`),
      measureId: id,
      source,
      programme,
      amountCents: euros * CENTS,
      grantedFrom: state === 'granted' ? addDays(today, -DAYS_SINCE_STATE) : null,
      grantedUntil: null,
      state,
    })),
    partners: plan.partners.map((login) => ({
      id: strategyId('measure-partner', `${plan.key} ${login}`),
      measureId: id,
      organisationId: organisationId(login),
      name: null,
    })),
  };
}

function measureOf(plan: ExampleMeasure, today: LocalDate, goals: ReadonlySet<string>): Measure {
  const isBegun = plan.state === 'running' || plan.state === 'done';
  const since = plan.state === 'proposed' ? proposedOn(plan, today) : addDays(today, -DAYS_SINCE_STATE);
  return {
    id: idOf(plan.key),
    conceptId: conceptId(),
    number: plan.number,
    title: plan.title,
    description: plan.description,
    state: plan.state,
    maturity: plan.maturity,
    responsibleOrganisationId: plan.responsible === null ? null : organisationId(plan.responsible),
    responsibleName: null,
    proposedBy: organisationId(plan.proposedBy),
    proposedAt: momentOf(proposedOn(plan, today)),
    periodFrom: isBegun ? since : null,
    periodUntil: plan.state === 'done' ? addDays(today, -30) : null,
    plannedCostCents: centsOf(plan.plannedEuros),
    actualCostCents: centsOf(plan.actualEuros),
    budgetItem: null,
    stateReason: plan.reason,
    stateSince: plan.state === 'done' ? addDays(today, -30) : since,
    isPublic: plan.state !== 'proposed' && plan.state !== 'refused',
    version: 1,
    goalIds: plan.goals.map((key) => strategyId('goal', key)).filter((id) => goals.has(id)),
    themeIds: plan.themes.map((key) => strategyId('cross-cutting-theme', key)),
    targetGroupIds: plan.targetGroups.map((key) => strategyId('target-group', key)),
    municipalities: plan.municipalities,
    gapIds: [],
  };
}

/** How it came to stand where it stands. */
function stepsOf(plan: ExampleMeasure, today: LocalDate): readonly Omit<MeasureStep, 'id'>[] {
  const [district, proposer] = [organisationId('landkreis'), organisationId(plan.proposedBy)];
  const carrier = organisationId(plan.responsible ?? plan.proposedBy);
  const decided = addDays(today, 30 - DAYS_SINCE_PROPOSED);
  const step = (
    act: MeasureStep['act'],
    toState: MeasureStep['toState'],
    day: LocalDate,
    by: string,
  ): Omit<MeasureStep, 'id'> => ({
    measureId: idOf(plan.key),
    act,
    toState,
    reason: act === 'refuse' ? plan.reason : null,
    organisationId: by,
    steppedAt: momentOf(day),
  });
  const steps = [step('propose', 'proposed', proposedOn(plan, today), proposer)];
  if (plan.state === 'proposed') return steps;
  if (plan.state === 'refused') return [...steps, step('refuse', 'refused', decided, district)];
  steps.push(step('accept', 'accepted', decided, district));
  if (plan.state !== 'accepted')
    steps.push(step('start', 'running', addDays(today, -DAYS_SINCE_STATE), carrier));
  if (plan.state === 'done') steps.push(step('finish', 'done', addDays(today, -30), carrier));
  return steps;
}
