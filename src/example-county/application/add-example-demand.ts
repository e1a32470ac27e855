import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { PlaceReferral } from '../../referrals/index.js';
import { FindRegions } from '../../regions/index.js';
import { ConfirmStatement, SaveDemandReport } from '../../waiting-lists/index.js';
import { exampleNeeds, type ExampleNeed } from '../plan/needs/example-needs.js';
import { divideNeeds } from '../plan/needs/single-cases.js';
import { actorOf } from './actor-of.js';
import { AddExampleCases } from './add-example-cases.js';
import { AddExampleWishes } from './add-example-wishes.js';
import type { ExampleActors } from './add-example-members.js';

/** How much demand there is. */
export interface AddedDemand {
  readonly demandReports: number;
  readonly referrals: number;
  readonly people: number;
}

/** “Bedarf des Beispiels melden”: counts of all offices, and some single cases. */
@Injectable()
export class AddExampleDemand {
  constructor(
    private readonly regions: FindRegions,
    private readonly saveReport: SaveDemandReport,
    private readonly placeReferral: PlaceReferral,
    private readonly confirmStatement: ConfirmStatement,
    private readonly cases: AddExampleCases,
    private readonly wishes: AddExampleWishes,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<AddedDemand> {
    const needs = exampleNeeds(today, await this.regions.municipalities());
    const { cases, reports } = divideNeeds(needs);
    for (const { office, ...report } of reports)
      await this.saveReport.execute(actorOf(actors, office), report);
    for (const need of cases) await this.place(need, actorOf(actors, need.office));
    await this.cases.execute(today, actors);
    await this.wishes.execute(today, actors);
    for (const office of new Set(needs.map((need) => need.office)))
      await this.confirmStatement.execute(actorOf(actors, office));
    return { demandReports: reports.length, referrals: peopleIn(cases), people: peopleIn(needs) };
  }

  private async place({ office: _office, people, ...need }: ExampleNeed, actor: Actor): Promise<void> {
    for (let person = 0; person < people; person += 1)
      await this.placeReferral.execute(
        { ...need, entitledUntil: null, mobility: 'public-transport', wishes: [] },
        actor,
      );
  }
}

function peopleIn(needs: readonly ExampleNeed[]): number {
  return needs.reduce((sum, need) => sum + need.people, 0);
}
