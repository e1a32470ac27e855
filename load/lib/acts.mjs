import { answerOffer, changeCase, changePlaces, placeCase } from './changes.mjs';
import { FORMATS, LEVELS } from './choices.mjs';
import { anyone, credentials, of, somebody } from './people.mjs';
import { forget, remember } from './seen-things.mjs';

const WORDS = ['Kurs', 'Wörth', 'Alphabetisierung', 'Kinder', 'Vormittag'];
/**
 * What people do, by the names of the busiest hour. Each act asks by the things that were seen before; one that finds nothing to do reads a
 * list in its place, as a person would. `world` is `{ ask, people, choose, next, municipalities, feeds, known }`.
 */
export const ACTS = {
  Anmelden: async (world, since) => {
    const person = anyone(world);
    const path = '/api/v1/session';
    // In a browser of their own: the session that others use goes on.
    const again = { ...person, cookie: null };
    await world.ask({
      kind: 'Anmelden',
      person: again,
      method: 'POST',
      path,
      body: credentials(person),
      since,
    });
  },
  Startseite: reads('Startseite', anyone, () => '/api/v1/start-page'),
  'Sitzung lesen': reads('Sitzung lesen', anyone, () => '/api/v1/session'),
  'Mitteilungen zählen': reads('Mitteilungen zählen', anyone, () => '/api/v1/notifications/unread'),
  'Fälle auflisten': listCases,
  'Fall lesen': (world, since) =>
    withCase(world, since, (person, { id }) => readCase(world, person, id, since)),
  'Vorschläge zum Fall': (world, since) =>
    withCase(world, since, (person, { id }) =>
      world.ask({ kind: 'Vorschläge zum Fall', person, path: `/api/v1/referrals/${id}/suggestions`, since }),
    ),
  'Kurs suchen': reads('Kurs suchen', anyone, (world) => {
    const [ags, format, level] = [world.municipalities, FORMATS, LEVELS].map(world.choose);
    return `/api/v1/course-search?ags=${ags}&format=${format}&level=${level}`;
  }),
  'Kurse auflisten': listCourses,
  'Kurs lesen': (world, since) =>
    withCourse(world, since, (person, { id }) => readCourse(world, person, id, since)),
  'Warteliste lesen': (world, since) =>
    withCourse(world, since, (person, { id }) =>
      world.ask({ kind: 'Warteliste lesen', person, path: `/api/v1/offerings/${id}/waiting-list`, since }),
    ),
  'Platzangebote auflisten': reads(
    'Platzangebote auflisten',
    (world) => of(world, 'office'),
    () => '/api/v1/place-offers',
  ),
  Versorgungskarte: reads(
    'Versorgungskarte',
    (world) => of(world, 'other'),
    ({ choose }) => `/api/v1/coverage?format=${choose(FORMATS)}`,
  ),
  Lücken: reads(
    'Lücken',
    (world) => of(world, 'other', ['landkreis', 'bamf']),
    () => '/api/v1/gaps',
  ),
  'Alles durchsuchen': reads(
    'Alles durchsuchen',
    anyone,
    ({ choose }) => `/api/v1/search?q=${encodeURIComponent(choose(WORDS))}`,
  ),
  Kursfinder: reads(
    'Kursfinder',
    ({ next }) => somebody(next),
    ({ choose }) => `/kursfinder?niveau=${choose(LEVELS)}`,
  ),
  'Konzept öffentlich': reads(
    'Konzept öffentlich',
    ({ next }) => somebody(next),
    () => '/api/v1/public/concept',
  ),
  'Offene Daten': reads(
    'Offene Daten',
    ({ next }) => somebody(next),
    () => '/api/open/dcat',
  ),
  Kalenderabo: reads(
    'Kalenderabo',
    ({ next }) => somebody(next),
    ({ choose, feeds }) => choose(feeds),
  ),
  'Fall anlegen': placeCase,
  'Fall ändern': (world, since) =>
    withCase(world, since, async (person, { id }) => {
      const found = await readCase(world, person, id, since);
      if (found !== null) await changeCase(world, person, found);
    }),
  'Fall beenden': (world, since) =>
    withCase(world, since, async (person, found) => {
      const path = `/api/v1/referrals/${found.id}/end`;
      await world.ask({
        kind: 'Fall beenden',
        person,
        method: 'POST',
        path,
        body: { reasonCode: 'place-found' },
        since,
      });
      forget(world.known.cases, person.login, found.id);
    }),
  'Plätze ändern': (world, since) =>
    withCourse(world, since, async (person, { id }) => {
      const course = await readCourse(world, person, id, since);
      if (course !== null) await changePlaces(world, person, course);
    }),
  'Stand bestätigen': (world, since) =>
    withCourse(world, since, (person, { id }) =>
      world.ask({
        kind: 'Stand bestätigen',
        person,
        method: 'POST',
        path: `/api/v1/offerings/${id}/confirmation`,
        since,
      }),
    ),
  'Angebot beantworten': answerOffer,
  'Nächstes Angebot': (world, since) =>
    withCourse(world, since, (person, { id }) =>
      world.ask({
        kind: 'Nächstes Angebot',
        person,
        method: 'POST',
        path: `/api/v1/offerings/${id}/next-offer`,
        since,
      }),
    ),
};

function reads(kind, who, path) {
  return (world, since) => world.ask({ kind, person: who(world), path: path(world), since });
}

async function listCases(world, since) {
  const person = of(world, 'office');
  const page = await world.ask({
    kind: 'Fälle auflisten',
    person,
    path: '/api/v1/referrals?limit=50',
    since,
  });
  if (page !== null)
    remember(
      world.known.cases,
      person.login,
      page.items.filter(({ state }) => state === 'waiting'),
    );
}

async function listCourses(world, since) {
  const person = of(world, 'provider');
  const path = `/api/v1/offerings?provider=${world.organisationOf[person.login]}&limit=50`;
  const page = await world.ask({ kind: 'Kurse auflisten', person, path, since });
  if (page !== null)
    remember(
      world.known.courses,
      person.login,
      page.items.filter(({ state }) => ['open', 'secured'].includes(state)),
    );
}

async function withCase(world, since, work) {
  const person = of(world, 'office');
  const cases = world.known.cases.get(person.login) ?? [];
  return cases.length === 0 ? listCases(world, since) : work(person, world.choose(cases));
}

async function withCourse(world, since, work) {
  const person = of(world, 'provider');
  const courses = world.known.courses.get(person.login) ?? [];
  return courses.length === 0 ? listCourses(world, since) : work(person, world.choose(courses));
}

function readCase({ ask }, person, id, since) {
  return ask({ kind: 'Fall lesen', person, path: `/api/v1/referrals/${id}`, since });
}

function readCourse({ ask }, person, id, since) {
  return ask({ kind: 'Kurs lesen', person, path: `/api/v1/offerings/${id}`, since });
}
