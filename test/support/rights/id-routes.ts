import { addDays } from '#libs/calendar';
import { courseForm } from '../courses.js';
import {
  aNotification,
  anOffering,
  answerLink,
  foreignReport,
  freshnessLink,
  openProposal,
  untoldGap,
} from './row-makers.js';
import type { World } from './world.js';
import { ADMINISTRATION_ROUTES } from './administration-routes.js';
import { CASE_ROUTES } from './case-routes.js';
import { FINDER_ROUTES } from './finder-routes.js';
import { made, type GuardedRoute } from './guarded-route.js';
import { CONCEPT_ROUTES } from './concept-routes.js';
import { SIGN_IN_ROUTES } from './sign-in-routes.js';
import { MEASURE_ROUTES } from './measure-routes.js';
import { MEETING_ROUTES } from './meeting-routes.js';
import { SURVEY_ROUTES } from './survey-routes.js';
import { OFFER_ROUTES } from './offer-routes.js';
import { INDICATOR_ROUTES } from './indicator-routes.js';
import { OBJECTIVE_ROUTES } from './objective-routes.js';
import { STRATEGY_DECISION_ROUTES } from './decision-routes.js';
import { FEED_ROUTES } from './feed-routes.js';
import { WORK_ROUTES } from './work-routes.js';

/** A route with an id at which there is no row of somebody else, and why. */
export interface OpenRoute {
  readonly everybodys: string;
}

const offering =
  (body?: (world: World) => object): GuardedRoute['make'] =>
  async (world) =>
    made(await anOffering(world, 'owners'), world.owners.provider.visitor, body?.(world));

/** Everybody reads courses, so a provider is told that this one is not its own. */
const NOT_OWN = { provider: 'not-own-offering' } as const;

const CALLED_OFF = { reasonCode: 'no-room' };

const planned = ({ house }: World): object => ({
  kind: 'planned',
  plannedOn: addDays(house.clock.today(), 30),
});

const notification: GuardedRoute['make'] = async (world) =>
  made(await aNotification(world), world.owners.jobcenter.visitor);

const gapLink =
  (body?: (world: World, gapId: string) => object): GuardedRoute['make'] =>
  async (world) => {
    const [valid, expired] = [await answerLink(world, 1), await answerLink(world, 61)];
    return {
      ...made(valid.token, world.house.visitor(), body?.(world, valid.gapId)),
      tried: [[valid.hash], [expired.token], [`${valid.token}x`]],
    };
  };

const freshness =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const [valid, expired] = [await freshnessLink(world, 3), await freshnessLink(world, -1)];
    return {
      ...made(valid.token, world.house.visitor(), body),
      tried: [[valid.hash], [expired.token], [`${valid.token}x`]],
    };
  };

/**
 * Every route with an id, and how to make a row of another organisation for it. A new route fails the story until it stands here.
 * Name it as the story prints it: method and path with its parameters.
 */
export const ID_ROUTES: Readonly<Record<string, GuardedRoute | OpenRoute>> = {
  'GET /api/v1/regions/boundaries/:hash': { everybodys: 'Gemeindegrenzen sind öffentliche Daten.' },
  'POST /api/v1/planning/runs/:id/cancel': {
    everybodys: 'Eine Planung gehört dem Arbeitskreis; wer planen darf, darf sie auch abbrechen.',
  },
  'GET /api/v1/planning/runs/:id/events': {
    everybodys: 'Eine Planung gehört dem Arbeitskreis; ihren Fortschritt sieht, wer Vorschläge sieht.',
  },
  'POST /api/v1/planning/proposals/:id/take-over': {
    make: async (world) => made(await openProposal(world), world.owners.provider.visitor),
  },
  'GET /api/v1/planning/proposals/:id/effect': {
    everybodys: 'Kursvorschläge sehen alle, die planen; die Zahlen sind die der Versorgungskarte.',
  },
  'PUT /api/v1/travel-times/:ags/:siteId': {
    everybodys: 'Gemeinden und Kursorte sehen alle Mitglieder; Wege zwischen ihnen gehören niemandem.',
  },
  'DELETE /api/v1/travel-times/:ags/:siteId': {
    everybodys: 'Gemeinden und Kursorte sehen alle Mitglieder; Wege zwischen ihnen gehören niemandem.',
  },
  'GET /api/v1/offerings/:id': { everybodys: 'Kursangebote sehen alle Mitglieder.' },
  'GET /api/v1/mails/:id': {
    everybodys: 'Das Postbuch gehört der Installation; was es zu Fällen enthält, bleibt verdeckt.',
  },
  'GET /api/v1/notifications/:id': { make: notification },
  'POST /api/v1/notifications/:id/read': { make: notification },
  'PUT /api/v1/offerings/:id': {
    make: offering(({ house, sites }) => courseForm(house, sites.strangers, { version: 1 })),
    toldWhy: NOT_OWN,
  },
  'PUT /api/v1/offerings/:id/places': { make: offering(() => ({ sections: [] })), toldWhy: NOT_OWN },
  'GET /api/v1/offerings/:id/copy': { make: offering(), toldWhy: NOT_OWN },
  'POST /api/v1/offerings/:id/confirmation': { make: offering(), toldWhy: NOT_OWN },
  'POST /api/v1/offerings/:id/cancel': { make: offering(() => CALLED_OFF), toldWhy: NOT_OWN },
  'POST /api/v1/offerings/:id/postpone': { make: offering(() => CALLED_OFF), toldWhy: NOT_OWN },
  'POST /api/v1/offerings/:id/merge': {
    make: async (world) => {
      const intoOfferingId = await anOffering(world, 'strangers');
      return offering(() => ({ ...CALLED_OFF, intoOfferingId }))(world);
    },
    toldWhy: NOT_OWN,
  },
  'POST /api/v1/offerings/:id/reopen': { make: offering(() => ({})), toldWhy: NOT_OWN },
  'PUT /api/v1/offerings/:id/filling': {
    make: offering(() => ({ isFilledFromList: true })),
    toldWhy: NOT_OWN,
  },
  'GET /api/v1/offerings/:id/source': { make: offering(), toldWhy: NOT_OWN },
  'PUT /api/v1/offerings/:id/source': { make: offering(() => ({ isDetached: true })), toldWhy: NOT_OWN },
  'PUT /api/v1/offerings/:id/publication': {
    make: offering(() => ({ isShown: false })),
    toldWhy: NOT_OWN,
  },
  'GET /api/v1/offerings/:id/kursnet': { make: offering(), toldWhy: NOT_OWN },
  'PUT /api/v1/offerings/:id/kursnet/entered': { make: offering(() => ({ version: 1 })), toldWhy: NOT_OWN },
  'DELETE /api/v1/offerings/:id/kursnet/entered': { make: offering(), toldWhy: NOT_OWN },
  'GET /api/v1/offerings/:id/outlets': { make: offering(), toldWhy: NOT_OWN },
  'PUT /api/v1/settings/kursnet-deliveries/:providerId': {
    everybodys: 'Die Kreisverwaltung gibt Dateien für jeden Kursträger frei.',
  },
  'DELETE /api/v1/settings/kursnet-deliveries/:providerId': {
    everybodys: 'Die Kreisverwaltung gibt Dateien für jeden Kursträger frei.',
  },
  'PUT /api/v1/neighbours/:name': {
    everybodys:
      'Wer die freien Plätze des Kreises sieht, entscheidet die Kreisverwaltung für jeden Nachbarkreis.',
  },
  ...FINDER_ROUTES,
  // Everybody sees the course; its list is for its own provider. An office sees its own cases in it, and nothing of others.
  'GET /api/v1/offerings/:id/waiting-list': { make: offering(), strangers: ['provider'] },
  'GET /api/v1/offerings/:id/fitting-cases': { make: offering(), strangers: ['provider'] },
  'DELETE /api/v1/demand-reports/:id': {
    make: async (world) => made(await foreignReport(world), world.owners.counselling.visitor),
  },
  ...ADMINISTRATION_ROUTES,
  ...CASE_ROUTES,
  ...MEASURE_ROUTES,
  ...CONCEPT_ROUTES,
  ...SIGN_IN_ROUTES,
  ...MEETING_ROUTES,
  ...OFFER_ROUTES,
  ...FEED_ROUTES,
  ...WORK_ROUTES,
  ...OBJECTIVE_ROUTES,
  ...INDICATOR_ROUTES,
  ...STRATEGY_DECISION_ROUTES,
  ...SURVEY_ROUTES,
  'GET /api/v1/gaps/:id': {
    make: async (world) => made(await untoldGap(world), world.strangers.district.visitor),
  },
  'POST /api/v1/gaps/:id/answers': {
    make: async (world) => made(await untoldGap(world), world.strangers.district.visitor, planned(world)),
    toldWhy: { bamf: 'not-told' },
  },
  'GET /api/v1/gap-answers/:token': { make: gapLink() },
  'POST /api/v1/gap-answers/:token': {
    make: gapLink((world, gapId) => ({ gapId, ...planned(world) })),
  },
  'GET /api/v1/freshness-answers/:token': { make: freshness() },
  'POST /api/v1/freshness-answers/:token': { make: freshness({ offerings: [] }) },
};
