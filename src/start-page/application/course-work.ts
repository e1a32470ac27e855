import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { gatherToDo, type ToDo } from '#libs/to-do';
import { FindOfferings } from '../../offerings/index.js';
import { CountOffers } from '../../place-offers/index.js';
import { FindProposals, ListCoursesAtRisk } from '../../planning/index.js';
import { FindReferral } from '../../referrals/index.js';
import type { StartPagePart } from '../start-page.js';
import { CourseFigures } from './course-figures.js';

/** “Was bei den eigenen Kursen ansteht”, for a provider. Of people it says how many, never who. */
@Injectable()
export class CourseWork {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly offers: CountOffers,
    private readonly referrals: FindReferral,
    private readonly atRisk: ListCoursesAtRisk,
    private readonly proposals: FindProposals,
    private readonly figures: CourseFigures,
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
        ...gatherToDo('course-stale', await this.figures.stale(own)),
      ],
      figures: this.figures.of(own, pending.filter(({ state }) => state === 'open').length),
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
}
