import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { Measure } from '#libs/measure';
import type { YearlySelection } from '#libs/yearly-selection';
import { FindCommittees } from '../../../committees/index.js';
import { FindConcepts } from '../../../concepts/index.js';
import { RecordDecision } from '../../../decisions/index.js';
import { FindMeasures } from '../../../measures/index.js';
import { FindMembers, LaySelection } from '../../../yearly-selections/index.js';
import { EXAMPLE_FURTHER_ACCOUNTS } from '../../plan/example-organisations.js';
import {
  EXAMPLE_FINISHED_POINTS,
  EXAMPLE_FINISHED_YEAR,
  EXAMPLE_RUNNING_POINTS,
} from '../../plan/strategy/example-selections.js';
import { actorOf } from '../actor-of.js';
import type { ExampleActors } from '../add-example-members.js';
import { assessmentsOf, newItem, selectionOf, step } from './selection-rows.js';

/** Measures that the running year may choose from. */
const SELECTABLE: readonly Measure['state'][] = ['accepted', 'decided', 'running', 'paused'];

/** “Jahresauswahlen des Beispiels”: last year's is decided, this year's is being assessed. Stands on committees and measures. */
@Injectable()
export class AddExampleSelections {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly measures: FindMeasures,
    private readonly committees: FindCommittees,
    private readonly recordDecision: RecordDecision,
    private readonly members: FindMembers,
    private readonly laySelection: LaySelection,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    const concept = await this.concepts.current();
    if (concept === null) return;
    const measures = await this.measures.all(concept.id);
    if (measures.length === 0) return;
    for (const { login, seat } of EXAMPLE_FURTHER_ACCOUNTS)
      await this.members.labelSeat(actorOf(actors, login).accountId, seat);
    const year = Number(today.slice(0, 4));
    await this.layFinished(selectionOf(concept.id, year - 1), measures, actors);
    await this.layRunning(
      { ...selectionOf(concept.id, year), state: 'assessing', assessedFrom: today },
      measures,
      actors,
    );
  }

  private async layFinished(
    selection: YearlySelection,
    measures: readonly Measure[],
    actors: ExampleActors,
  ): Promise<void> {
    const year = selection.year - 1;
    const days = [localDate(`${year}-11-10`), localDate(`${year}-11-24`)] as const;
    const recommendationId = await this.decide(
      'steering-group',
      selection.year,
      days[0],
      actorOf(actors, 'landkreis'),
    );
    const decisionId = await this.decide(
      'deciding-body',
      selection.year,
      days[1],
      actorOf(actors, 'landkreis'),
    );
    if (recommendationId === null || decisionId === null) return;
    const listed = EXAMPLE_FINISHED_YEAR.flatMap((verdict) => {
      const measure = measures.find(({ number }) => number === verdict.number);
      return measure === undefined ? [] : [{ ...verdict, measure }];
    });
    const assessedFrom = localDate(`${year}-10-05`);
    const points = (login: string) => EXAMPLE_FINISHED_POINTS[login];
    await this.laySelection.execute({
      selection: { ...selection, state: 'decided', assessedFrom, members: 4, recommendationId, decisionId },
      items: listed.map(({ measure, verdict, selectionClass, reason }, index) => ({
        ...newItem(selection, measure),
        verdict,
        selectionClass,
        reason,
        rank: verdict === 'chosen' ? index + 1 : null,
        frozenTitle: measure.title,
        frozenCostCents: measure.plannedCostCents,
      })),
      assessments: assessmentsOf(
        listed.map(({ measure }) => measure),
        actors,
        points,
      ),
      steps: [
        step(selection, 'selection-assessment-opened', assessedFrom, null),
        step(selection, 'selection-recommended', days[0], recommendationId),
        step(selection, 'selection-decided', days[1], decisionId),
      ],
    });
  }

  private async layRunning(
    selection: YearlySelection,
    measures: readonly Measure[],
    actors: ExampleActors,
  ): Promise<void> {
    const listed = measures.filter(({ state }) => SELECTABLE.includes(state));
    await this.laySelection.execute({
      selection,
      items: listed.map((measure) => newItem(selection, measure)),
      assessments: assessmentsOf(
        listed,
        actors,
        (login, { number }) => EXAMPLE_RUNNING_POINTS[login]?.[number],
      ),
      steps: [
        step(
          selection,
          'selection-assessment-opened',
          selection.assessedFrom ?? localDate('2026-01-01'),
          null,
        ),
      ],
    });
  }

  /** Null where there is no such committee. */
  private async decide(
    kind: 'steering-group' | 'deciding-body',
    year: number,
    decidedOn: LocalDate,
    actor: Actor,
  ): Promise<string | null> {
    const committee = (await this.committees.all()).find(
      (one) => one.kind === kind && one.activeFrom <= decidedOn,
    );
    if (committee === undefined) return null;
    const isRecommended = kind === 'steering-group';
    const { id } = await this.recordDecision.execute(
      {
        committeeId: committee.id,
        decidedOn,
        agendaItem: 'TOP 4',
        subject: `Jahresauswahl ${year} der Maßnahmen des Integrationskonzepts`,
        wording: `Die Auswahl der Maßnahmen für ${year} wird nach der Vorlage der Steuerungsgruppe ${isRecommended ? 'empfohlen' : 'beschlossen'}.`,
        outcome: isRecommended ? 'recommended' : 'adopted',
        votesFor: isRecommended ? 4 : 11,
        votesAgainst: 0,
        abstentions: isRecommended ? 0 : 1,
        meetingId: null,
        isPublic: !isRecommended,
      },
      actor,
    );
    return id;
  }
}
