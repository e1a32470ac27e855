import { randomUUID } from 'node:crypto';
import { addDays } from '#libs/calendar';
import { courseDraft, courseForm } from '../courses.js';
import type { Visitor } from '../visitor.js';
import {
  anOffering,
  answerLink,
  aTest,
  foreignCase,
  freshnessLink,
  testForm,
  untoldGap,
} from './row-makers.js';
import { FEED_BODIES } from './feed-routes.js';
import { STRATEGY_DECISION_BODIES } from './decision-routes.js';
import { ADMINISTRATION_BODIES } from './administration-routes.js';
import { MEASURE_BODIES } from './measure-routes.js';
import { CONCEPT_BODIES } from './concept-routes.js';
import { MEETING_BODIES } from './meeting-routes.js';
import { SURVEY_BODIES } from './survey-routes.js';
import { INDICATOR_BODIES } from './indicator-routes.js';
import { OBJECTIVE_BODIES } from './objective-routes.js';
import { WORK_BODIES } from './work-routes.js';
import type { World } from './world.js';

/** What is asked. */
export interface Asked {
  readonly path: string;
  readonly body?: object;
}

/** One request twice, in which only an id differs: one of somebody else's row and one that never was. */
export interface ForeignBody {
  readonly asker: Visitor;
  readonly foreign: Asked;
  readonly invented: Asked;
}

/** A route with an id in its body or query whose rows belong to all, and why. */
export interface OpenBody {
  readonly everybodys: string;
}

/** How a route is asked twice. */
export interface GuardedBody {
  readonly make: (world: World) => Promise<ForeignBody>;
}

const twice = (asker: Visitor, id: string, ask: (id: string) => Asked): ForeignBody => ({
  asker,
  foreign: ask(id),
  invented: ask(randomUUID()),
});

const CATALOGUE: OpenBody = { everybodys: 'Kursträger und ihre Angebote sehen alle Mitglieder.' };

/** Every route whose body or query names a row by its id, by method and path. A new one fails the story until it stands here. */
export const BODY_IDS: Readonly<Record<string, OpenBody | GuardedBody>> = {
  ...ADMINISTRATION_BODIES,
  ...FEED_BODIES,
  ...MEETING_BODIES,
  ...OBJECTIVE_BODIES,
  ...INDICATOR_BODIES,
  ...MEASURE_BODIES,
  ...STRATEGY_DECISION_BODIES,
  ...CONCEPT_BODIES,
  ...SURVEY_BODIES,
  ...WORK_BODIES,
  'GET /api/v1/offerings': CATALOGUE,
  'GET /api/v1/audit-lines': {
    make: async (world) =>
      twice(world.strangers.provider.visitor, await anOffering(world, 'owners'), (subjectId) => ({
        path: `/api/v1/audit-lines?subjectId=${subjectId}`,
      })),
  },
  'GET /api/v1/travel-times': CATALOGUE,
  'POST /api/v1/referrals': CATALOGUE,
  'POST /api/v1/planning/what-if': {
    everybodys: 'Was wäre, wenn: gerechnet wird mit Angeboten, die alle sehen.',
  },
  'PUT /api/v1/referrals/:id': CATALOGUE,
  'POST /api/v1/offerings': {
    make: async ({ house, sites, strangers }) =>
      twice(strangers.provider.visitor, sites.owners, (siteId) => ({
        path: '/api/v1/offerings',
        body: courseForm(house, siteId),
      })),
  },
  'PUT /api/v1/offerings/:id': {
    make: async (world) => {
      const path = `/api/v1/offerings/${await anOffering(world, 'strangers')}`;
      return twice(world.strangers.provider.visitor, world.sites.owners, (siteId) => ({
        path,
        body: courseForm(world.house, siteId, { version: 1 }),
      }));
    },
  },
  'POST /api/v1/offerings/confirmation': {
    make: async (world) => {
      const own = await anOffering(world, 'strangers');
      return twice(world.strangers.provider.visitor, await anOffering(world, 'owners'), (id) => ({
        path: '/api/v1/offerings/confirmation',
        body: { offeringIds: [own, id] },
      }));
    },
  },
  'POST /api/v1/offerings/hints': {
    make: async (world) => {
      const { house, sites, strangers } = world;
      const draft = courseDraft(house, sites.strangers);
      return twice(strangers.provider.visitor, await anOffering(world, 'owners'), (offeringId) => ({
        path: '/api/v1/offerings/hints',
        body: { ...draft, offeringId },
      }));
    },
  },
  'POST /api/v1/offerings/:id/merge': CATALOGUE,
  'GET /api/v1/reach-demand': {
    make: ({ strangers, sites }) =>
      Promise.resolve(
        twice(strangers.provider.visitor, sites.owners, (siteId) => ({
          path: `/api/v1/reach-demand?siteId=${siteId}`,
        })),
      ),
  },
  'POST /api/v1/start-runs': {
    make: async (world) =>
      twice(world.strangers.provider.visitor, await anOffering(world, 'owners'), (id) => ({
        path: '/api/v1/start-runs',
        body: { offeringIds: [id], isPreview: false },
      })),
  },
  'POST /api/v1/placement-tests': {
    make: async (world) =>
      twice(world.strangers.provider.visitor, world.sites.owners, (siteId) => ({
        path: '/api/v1/placement-tests',
        body: testForm(world, siteId),
      })),
  },
  'PUT /api/v1/placement-tests/:id': {
    make: async (world) => {
      const path = `/api/v1/placement-tests/${await aTest(world, 'strangers')}`;
      return twice(world.strangers.provider.visitor, world.sites.owners, (siteId) => ({
        path,
        body: { ...testForm(world, siteId), version: 1 },
      }));
    },
  },
  'POST /api/v1/placement-tests/:id/bookings': {
    make: async (world) => {
      const path = `/api/v1/placement-tests/${await aTest(world, 'owners')}/bookings`;
      const { id } = await foreignCase(world);
      return twice(world.strangers.jobcenter.visitor, id, (referralId) => ({ path, body: { referralId } }));
    },
  },
  'GET /api/v1/placement-test-bookings': {
    make: async (world) =>
      twice(world.strangers.jobcenter.visitor, (await foreignCase(world)).id, (id) => ({
        path: `/api/v1/placement-test-bookings?referralId=${id}`,
      })),
  },
  'POST /api/v1/gap-answers/:token': {
    make: async (world) => {
      const path = `/api/v1/gap-answers/${(await answerLink(world, 1)).token}`;
      const plannedOn = addDays(world.house.clock.today(), 30);
      return twice(world.house.visitor(), await untoldGap(world), (gapId) => ({
        path,
        body: { gapId, kind: 'planned', plannedOn },
      }));
    },
  },
  'POST /api/v1/freshness-answers/:token': {
    make: async (world) => {
      const path = `/api/v1/freshness-answers/${(await freshnessLink(world, 3)).token}`;
      return twice(world.house.visitor(), await anOffering(world, 'strangers'), (id) => ({
        path,
        body: { offerings: [{ id, sections: [] }] },
      }));
    },
  },
};
