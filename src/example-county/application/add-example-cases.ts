import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import type { CaseNeed } from '#libs/referral';
import { parseAgs, type Ags } from '#libs/region';
import { BookTest } from '../../placement-tests/index.js';
import { ListReferrals, PauseReferral, PlaceReferral } from '../../referrals/index.js';
import { organisationId } from '../plan/example-organisations.js';
import { actorOf } from './actor-of.js';
import type { ExampleActors } from './add-example-members.js';
import { AddExampleStartRun } from './add-example-start-run.js';
import { AddExampleTests } from './add-example-tests.js';

const GERMERSHEIM = parseAgs('07334007') as Ags;
const DAYS_AWAY = 21;

/**
 * “Fälle des Beispiels in allen Lagen”: beside those who wait, a draft whose test is booked, a case that a provider is asked to answer, and one
 * that pauses; and places that a start run offered.
 */
@Injectable()
export class AddExampleCases {
  constructor(
    private readonly placeReferral: PlaceReferral,
    private readonly listReferrals: ListReferrals,
    private readonly pauseReferral: PauseReferral,
    private readonly bookTest: BookTest,
    private readonly tests: AddExampleTests,
    private readonly startRun: AddExampleStartRun,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    const [next] = await this.tests.execute(today, actors);
    const [awo, jobcenter] = [actorOf(actors, 'awo'), actorOf(actors, 'jobcenter')];
    const draft = await this.placeReferral.execute(
      { ...newcomer(today), level: null, accessRoute: 'entitled', entitledUntil: addDays(today, 200) },
      awo,
      { isDraft: true },
    );
    if (next !== undefined) await this.bookTest.execute(next, draft.id, awo);
    await this.placeReferral.execute(
      { ...newcomer(today), level: 'B1', accessRoute: 'cooperation-plan' },
      jobcenter,
      { addressedProviderId: organisationId('vhs') },
    );
    const { referrals } = await this.listReferrals.execute({ filter: 'open', after: null, limit: 20 }, awo);
    const waiting = referrals.find(({ state }) => state === 'waiting');
    if (waiting !== undefined)
      await this.pauseReferral.execute(
        { id: waiting.id, reason: 'away', resumesOn: addDays(today, DAYS_AWAY) },
        awo,
      );
    await this.startRun.execute(actors);
  }
}

function newcomer(today: LocalDate): Omit<CaseNeed, 'level' | 'accessRoute'> {
  return {
    ags: GERMERSHEIM,
    formatCode: 'general',
    dayparts: ['morning'],
    childrenUnderThree: 0,
    childrenFromThree: 0,
    waitingSince: addDays(today, -3),
    entitledUntil: null,
    mobility: 'public-transport',
    wishes: [],
  };
}
