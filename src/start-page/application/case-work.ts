import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { referralClocks, SEEKING_STATES, type Referral } from '#libs/referral';
import { caseToDos, gatherToDo } from '#libs/to-do';
import { Clock } from '../../platform/clock/clock.js';
import { CountOffers } from '../../place-offers/index.js';
import { ListBookings } from '../../placement-tests/index.js';
import { FindReferral } from '../../referrals/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { figure, type StartPagePart } from '../start-page.js';
import { CountServed } from './count-served.js';

/** “Was bei den eigenen Fällen ansteht”, for those who refer people. */
@Injectable()
export class CaseWork {
  constructor(
    private readonly referrals: FindReferral,
    private readonly parameters: FindRuleParameters,
    private readonly bookings: ListBookings,
    private readonly offers: CountOffers,
    private readonly served: CountServed,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<StartPagePart> {
    const today = this.clock.today();
    const parameters = await this.parameters.all();
    const own = await this.referrals.allOwn(actor);
    const cases = own.map((referral) => ({ referral, clocks: referralClocks(referral, parameters, today) }));
    const waiting = cases.filter(({ referral }) => isWaiting(referral));
    const pending = await this.offers.pendingOf(actor);
    return {
      toDos: [
        ...gatherToDo(
          'answer-offer',
          pending
            .filter(({ state }) => state === 'open')
            .map(({ subjectId, label, answerUntil }) => ({ id: subjectId, label, dueOn: answerUntil })),
        ),
        ...caseToDos(cases, await this.casesWithTest(actor), today),
      ],
      figures: [
        figure('cases-waiting', waiting.length),
        figure(
          'longest-wait-days',
          waiting.length === 0 ? null : Math.max(...waiting.map(({ clocks }) => clocks.waitedDays)),
        ),
        figure(
          'cases-with-free-places',
          await this.served.execute(waiting.map(({ referral }) => referral)),
          waiting.length,
        ),
      ],
    };
  }

  private async casesWithTest(actor: Actor): Promise<ReadonlySet<string>> {
    const bookings = await this.bookings.ofOffice(null, actor);
    const coming = bookings.filter(
      ({ state, test }) => state === 'booked' && test.endsAt >= this.clock.now(),
    );
    return new Set(coming.map(({ referralId }) => referralId));
  }
}

function isWaiting({ state, pause }: Referral): boolean {
  return SEEKING_STATES.includes(state) && pause === null;
}
