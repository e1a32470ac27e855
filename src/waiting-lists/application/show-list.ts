import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { explainList, listViewOf } from '#libs/waiting-list';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { CourseList, ShownObstacle } from '../course-list.js';
import { ownCasesSentence, whyNobody, whyThisPerson } from '../list-sentences.js';
import { nextAtEntries } from './next-in-line.js';
import { ownCasesIn } from './own-cases-in.js';
import { ReadList, type SharedList } from './read-list.js';

/**
 * “Warteliste eines Kurses ansehen”: its provider and the district see figures, small ones hidden, and why somebody is next or nobody
 * is; an office sees where its own cases stand. Nobody sees whose cases the others are.
 */
@Injectable()
export class ShowList {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly readList: ReadList,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, also for a course of another provider. */
  async execute(offeringId: string, actor: Actor): Promise<CourseList> {
    const offering = await this.offerings.one(offeringId);
    const view = offering === null ? null : listViewOf(actor, offering);
    if (offering === null || view === null) throw notFound('Das Kursangebot');
    const list = await this.readList.execute([offering]);
    const fewerThan = await this.threshold();
    return view === 'counts' ? inFigures(offering, list, fewerThan) : ofOffice(list, actor, fewerThan);
  }

  private async threshold(): Promise<number> {
    return parameterAt(await this.parameters.all(), 'small-cell.member-threshold', this.clock.today());
  }
}

function inFigures({ id }: OfferingRecord, list: SharedList, fewerThan: number): CourseList {
  const { fitting, obstacles } = explainList(list.entries, list.cases, list.context);
  const shown = (people: number): number | null => (people > 0 && people < fewerThan ? null : people);
  const shownObstacles: ShownObstacle[] = obstacles.map(({ obstacle, people }) => ({
    obstacle,
    people: shown(people),
  }));
  const chosen = nextAtEntries(list).find(({ line }) => line.next !== null)?.line;
  const grounds = chosen !== undefined && chosen.next !== null ? chosen.grounds : null;
  return {
    fitting: shown(fitting),
    fewerThan,
    next: grounds === null ? null : { waitedDays: grounds.waitedDays, isPriority: grounds.priority },
    obstacles: shownObstacles,
    ownCases: [],
    sentence:
      grounds === null
        ? whyNobody(shownObstacles, { openUntil: list.openUntil(id), fewerThan })
        : whyThisPerson(grounds),
  };
}

function ofOffice(list: SharedList, actor: Actor, fewerThan: number): CourseList {
  const ownCases = ownCasesIn(list, actor);
  const fitting = ownCases.filter(({ obstacle }) => obstacle === null).length;
  const sentence = ownCasesSentence(fitting, ownCases.length);
  return { fitting: null, fewerThan, next: null, obstacles: [], ownCases, sentence };
}
