import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/calendar';
import { freePlaces, freshnessOn, nextEntry } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { gatherToDo, type ToDo, type WaitingThing } from '#libs/to-do';
import { Clock } from '../../platform/clock/clock.js';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { CountOffers } from '../../place-offers/index.js';
import { FindProposals, ListCoursesAtRisk } from '../../planning/index.js';
import { FindReferral } from '../../referrals/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { figure, type Figure, type StartPagePart } from '../start-page.js';

/** “Was bei den eigenen Kursen ansteht”, for a provider. Of people it says how many, never who. */
@Injectable()
export class CourseWork {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly offers: CountOffers,
    private readonly referrals: FindReferral,
    private readonly atRisk: ListCoursesAtRisk,
    private readonly proposals: FindProposals,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<StartPagePart> {
    const own = await this.offerings.liveOf(actor.organisationId);
    const pending = await this.offers.pendingOf(actor);
    const addressed = await this.referrals.addressedTo(actor);
    return {
      toDos: [
        ...gatherToDo(
          'answer-request',
          addressed.map(({ id, answerUntil }) => ({ id, dueOn: answerUntil })),
        ),
        ...gatherToDo(
          'register-accepted',
          pending
            .filter(({ state }) => state === 'accepted')
            .map(({ subjectId, label }) => ({ id: subjectId, label })),
        ),
        ...(await this.risks(actor)),
        ...(await this.ownProposals(actor)),
        ...gatherToDo('course-stale', await this.stale(own)),
      ],
      figures: this.figures(own, pending.filter(({ state }) => state === 'open').length),
    };
  }

  private async risks(actor: Actor): Promise<readonly ToDo[]> {
    const courses = await this.atRisk.execute(actor);
    return gatherToDo(
      'course-at-risk',
      courses
        .filter(({ isOwn }) => isOwn)
        .map(({ offeringId, title, startsOn }) => ({ id: offeringId, label: title, dueOn: startsOn })),
    );
  }

  private async ownProposals(actor: Actor): Promise<readonly ToDo[]> {
    const proposals = await this.proposals.execute();
    return gatherToDo(
      'take-over-proposal',
      proposals
        .map(({ proposal }) => proposal)
        .filter(({ state, providerId }) => state === 'open' && providerId === actor.organisationId)
        .map(({ id }) => ({ id })),
    );
  }

  private async stale(own: readonly OfferingRecord[]): Promise<readonly WaitingThing[]> {
    const today = this.clock.today();
    const parameters = await this.parameters.all();
    const excludedDays = parameterAt(parameters, 'freshness.excluded-days', today);
    const limits = { staleDays: parameterAt(parameters, 'freshness.stale-days', today), excludedDays };
    return own
      .filter(({ confirmedOn }) => freshnessOn(confirmedOn, today, limits) !== 'fresh')
      .map(({ id, title, confirmedOn }) => ({ id, label: title, dueOn: addDays(confirmedOn, excludedDays) }));
  }

  private figures(own: readonly OfferingRecord[], openOffers: number): readonly Figure[] {
    const today = this.clock.today();
    const free = own.reduce((sum, offering) => {
      const entry = nextEntry(offering, today);
      return sum + (entry === null ? 0 : freePlaces(offering, entry));
    }, 0);
    return [
      figure('courses-live', own.length),
      figure('places-free', free),
      figure('offers-open', openOffers),
    ];
  }
}
