import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import { FindOfferings } from '../../offerings/index.js';
import { PlaceReferral } from '../../referrals/index.js';
import { organisationId } from '../plan/example-organisations.js';
import { actorOf } from './actor-of.js';
import type { ExampleActors } from './add-example-members.js';

const BELLHEIM = parseAgs('07334001') as Ags;
const PROVIDER = 'sprachschule';
/** How many of which office wish the one course that begins soon and is too small: enough to fill it, if anybody asks them. */
const WISHING = [
  ['jobcenter', 'cooperation-plan', 4],
  ['awo', 'entitled', 2],
] as const;

/** “Wünsche nach einem gefährdeten Kurs”: so that the list can rescue it. Nobody is offered a place of it yet. */
@Injectable()
export class AddExampleWishes {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly placeReferral: PlaceReferral,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    const weak = (await this.offerings.liveOf(organisationId(PROVIDER))).find(
      ({ formatCode, startsOn, minimumSize, sections }) =>
        formatCode === 'general' &&
        startsOn > today &&
        startsOn <= addDays(today, 14) &&
        (sections[0]?.taken ?? 0) < minimumSize,
    );
    if (weak === undefined) return;
    for (const [login, accessRoute, people] of WISHING)
      for (let person = 0; person < people; person += 1)
        await this.placeReferral.execute(
          {
            ags: BELLHEIM,
            formatCode: 'general',
            level: 'A1',
            accessRoute,
            dayparts: ['morning'],
            childrenUnderThree: 0,
            childrenFromThree: 0,
            waitingSince: addDays(today, -14 - person),
            entitledUntil: null,
            mobility: 'public-transport',
            wishes: [{ kind: 'offering', offeringId: weak.id }],
          },
          actorOf(actors, login),
        );
  }
}
