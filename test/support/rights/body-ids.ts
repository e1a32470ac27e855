import { randomUUID } from 'node:crypto';
import { addDays } from '#libs/calendar';
import { courseForm } from '../courses.js';
import type { Visitor } from '../visitor.js';
import { anOffering, answerLink, freshnessLink, untoldGap } from './row-makers.js';
import type { World } from './world.js';

/** One request twice, in which only an id differs: one of somebody else's row and one that never was. */
export interface ForeignBody {
  readonly asker: Visitor;
  readonly path: string;
  readonly foreign: object;
  readonly invented: object;
}

/** A route with an id in its body or query whose rows belong to all, and why. */
export interface OpenBody {
  readonly everybodys: string;
}

const twice = (id: string, body: (id: string) => object): Pick<ForeignBody, 'foreign' | 'invented'> => ({
  foreign: body(id),
  invented: body(randomUUID()),
});

/** Every route whose body or query names a row by its id, by method and path. A new one fails the story until it stands here. */
export const BODY_IDS: Readonly<
  Record<string, OpenBody | { readonly make: (world: World) => Promise<ForeignBody> }>
> = {
  'GET /api/v1/offerings': { everybodys: 'Kursträger und ihre Angebote sehen alle Mitglieder.' },
  'POST /api/v1/referrals': {
    everybodys: 'Gewünschte Kurse und angesprochene Kursträger sehen alle Mitglieder.',
  },
  'PUT /api/v1/referrals/:id': {
    everybodys: 'Gewünschte Kurse und angesprochene Kursträger sehen alle Mitglieder.',
  },
  'POST /api/v1/offerings': {
    make: async ({ house, sites, strangers }) => ({
      asker: strangers.provider.visitor,
      path: '/api/v1/offerings',
      ...twice(sites.owners, (siteId) => courseForm(house, siteId)),
    }),
  },
  'PUT /api/v1/offerings/:id': {
    make: async ({ house, sites, strangers }) => ({
      asker: strangers.provider.visitor,
      path: `/api/v1/offerings/${randomUUID()}`,
      ...twice(sites.owners, (siteId) => courseForm(house, siteId, { version: 1 })),
    }),
  },
  'POST /api/v1/gap-answers/:token': {
    make: async (world) => ({
      asker: world.house.visitor(),
      path: `/api/v1/gap-answers/${(await answerLink(world, 1)).token}`,
      ...twice(await untoldGap(world), (gapId) => ({
        gapId,
        kind: 'planned',
        plannedOn: addDays(world.house.clock.today(), 30),
      })),
    }),
  },
  'POST /api/v1/freshness-answers/:token': {
    make: async (world) => {
      const { token } = await freshnessLink(world, 3);
      const foreign = await anOffering(world, 'strangers');
      return {
        asker: world.house.visitor(),
        path: `/api/v1/freshness-answers/${token}`,
        ...twice(foreign, (id) => ({ offerings: [{ id, sections: [] }] })),
      };
    },
  },
};
