import { FORMATS, LEVELS } from './choices.mjs';
import { of } from './people.mjs';
import { remember } from './seen-things.mjs';

/** “Fall anlegen”. */
export async function placeCase({ ask, choose, municipalities, known, ...world }, since) {
  const person = of({ choose, ...world }, 'office');
  const [ags, formatCode, level] = [municipalities, FORMATS, LEVELS].map(choose);
  const accessRoute = ['awo', 'caritas', 'diakonie'].includes(person.login)
    ? 'entitled'
    : ROUTE_OF[person.login];
  const body = { ags, formatCode, level, accessRoute, waitingSince: '2026-10-12' };
  const made = await ask({
    kind: 'Fall anlegen',
    person,
    method: 'POST',
    path: '/api/v1/referrals',
    body,
    since,
  });
  if (made !== null) remember(known.cases, person.login, [made]);
}

const ROUTE_OF = {
  jobcenter: 'obliged-jobcenter',
  auslaenderbehoerde: 'obliged-immigration',
  sozialamt: 'obliged-welfare',
};

/** “Fall ändern”: how many small children somebody has, in the case as it was just read. */
export function changeCase({ ask, next }, person, found) {
  const kept = [
    'ags',
    'formatCode',
    'level',
    'accessRoute',
    'dayparts',
    'childrenFromThree',
    'waitingSince',
    'entitledUntil',
    'mobility',
    'version',
  ];
  const body = Object.fromEntries(
    kept.filter((name) => found[name] !== null).map((name) => [name, found[name]]),
  );
  return ask({
    kind: 'Fall ändern',
    person,
    method: 'PUT',
    path: `/api/v1/referrals/${found.id}`,
    body: { ...body, childrenUnderThree: Math.floor(next() * 3) },
  });
}

/** “Plätze ändern”: one place more or less is taken, as the provider counts. */
export function changePlaces({ ask, next }, person, { id, sections, maximumSize }) {
  const body = {
    sections: sections.map(({ number, taken, held }) => ({
      number,
      seen: taken,
      taken: Math.max(0, Math.min(maximumSize - held, taken + (next() < 0.5 ? -1 : 1))),
    })),
  };
  return ask({ kind: 'Plätze ändern', person, method: 'PUT', path: `/api/v1/offerings/${id}/places`, body });
}

/** “Angebot beantworten”: the first that waits for an answer. */
export async function answerOffer(world, since) {
  const person = of(world, 'office');
  const page = await world.ask({
    kind: 'Platzangebote auflisten',
    person,
    path: '/api/v1/place-offers',
    since,
  });
  const offer = page?.items.find(({ acts }) => acts.includes('accept'));
  if (offer === undefined) return;
  const accepts = world.next() < 0.6;
  await world.ask({
    kind: 'Angebot beantworten',
    person,
    method: 'POST',
    path: `/api/v1/place-offers/${offer.id}/${accepts ? 'accept' : 'decline'}`,
    ...(accepts ? {} : { body: { reasonCode: 'too-far' } }),
  });
}
