import { familyOf, openMatcher, type MatchContext, type SupplyEntry } from '#libs/matching';
import { hasLawfulPriority } from '#libs/referral';
import { compareInList } from './compare-in-list.js';
import type { ListContext } from './list-context.js';
import type { ListedCase } from './listed-case.js';
import { groundsOf, type Grounds } from './next-in-line.js';
import { askInTurn, type Asker } from './start-run/ask-in-turn.js';
import { groupByCourse, type CoursePlaces } from './start-run/course-places.js';
import { optionsOf } from './start-run/options-of.js';

/** “Platz aus einem Startlauf”: what is offered to whom, and why. */
export interface RunPlace {
  readonly caseId: string;
  readonly entry: SupplyEntry;
  readonly isPriority: boolean;
  readonly grounds: Grounds;
}

/**
 * “Startlauf”: fills several courses at once, so that nobody blocks a place that they would leave for a dearer one. People ask for their
 * entries by wish, then start, then way; each course prefers by the disclosed order, lawful priority first while its share lasts
 * ({@link askInTurn}). The order is total, so there are no ties and one result, however cases and entries were read.
 *
 * Nobody is overtaken except by the disclosed order: no person prefers an entry to what they got in which somebody after them sits whose
 * place, with its children's places, they could have had. Nor does a place stay free that such a person fits. Children make capacity
 * two-dimensional, and families of different size cannot be weighed against each other; so courses do not weigh, they go by their order:
 * a family is passed over only where too few children's places are left *beside those before it*. Where the share for priority is open
 * at some courses and used up at others, two orders meet, and then there may be no result that leaves nobody a claim (McDermid and
 * Manlove 2010). In that rare case the first promise is kept and the second is not: a place stays free in this run and is then offered
 * by the ordinary rule.
 */
export function placeStartRun(
  entries: readonly SupplyEntry[],
  cases: readonly ListedCase[],
  context: ListContext,
): RunPlace[] {
  const courses = groupByCourse(entries, (offeringId) => context.priorityPlacesOf(offeringId));
  const people = whoAsks(cases, courses, context);
  const fitting = countOptions(people);
  const caseOf = new Map(people.map(({ person, asker }) => [asker, person]));
  const places = new Map<Asker, RunPlace>();
  askInTurn(courses, [...caseOf.keys()]).forEach(({ seated, byPriority }, course) => {
    for (const claim of seated) {
      const person = caseOf.get(claim.asker) as ListedCase;
      const isPriority = byPriority.has(claim);
      const suits = fitting.get(`${course} ${claim.section}`) ?? 0;
      places.set(claim.asker, {
        caseId: person.id,
        entry: courses[course]?.entries[claim.section] as SupplyEntry,
        isPriority,
        grounds: groundsOf(person, { isPriority, fitting: suits, today: context.today }),
      });
    }
  });
  return people.flatMap(({ asker }) => places.get(asker) ?? []);
}

/** In the order in which they are asked: that of the courses, where they all have the same. */
function whoAsks(
  cases: readonly ListedCase[],
  courses: readonly CoursePlaces[],
  context: MatchContext,
): { person: ListedCase; asker: Asker }[] {
  const matcher = openMatcher(context);
  const isPriorityOpen = courses.some(({ priorityPlaces }) => priorityPlaces > 0);
  const byWaiting = [...cases].sort((a, b) => compareInList(a, b, { isPriorityOpen: false }));
  return byWaiting
    .map((person, rank) => ({
      person,
      asker: {
        rank,
        hasPriority: hasLawfulPriority(person.accessRoute),
        children: familyOf(person).children,
        options: optionsOf(person, courses, matcher),
      },
    }))
    .filter(({ asker }) => asker.options.length > 0)
    .sort((a, b) => compareInList(a.person, b.person, { isPriorityOpen }));
}

/** How many people each entry would suit. */
function countOptions(people: readonly { readonly asker: Asker }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { course, section } of people.flatMap(({ asker }) => asker.options)) {
    const key = `${course} ${section}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
