/** One wrong import (or lone file) for each rule of the floor plan: the rule must turn red at exactly this place. */
export interface RedCase {
  readonly rule: string;
  readonly from: string;
  readonly files: Readonly<Record<string, string>>;
}

const say = (path: string): string => `export { here } from '${path}';\n`;
const HERE = 'export const here = 1;\n';

/** Cases of rules that are written once each in the rule file; the stairs are made from its lists. */
export const RED_CASES: readonly RedCase[] = [
  {
    rule: 'no-circles',
    from: 'libs/kernel/src/a.ts',
    files: { 'libs/kernel/src/a.ts': say('./b.js'), 'libs/kernel/src/b.ts': say('./a.js') },
  },
  {
    rule: 'unknown-room',
    from: 'libs/kernel/src/unknown.ts',
    files: {
      'libs/kernel/src/unknown.ts': say('../../cellar/src/index.js'),
      'libs/cellar/src/index.ts': HERE,
    },
  },
  {
    rule: 'ground-floor-is-pure',
    from: 'libs/kernel/src/impure.ts',
    files: { 'libs/kernel/src/impure.ts': `export { join as here } from 'node:path';\n` },
  },
  {
    rule: 'front-door-libs',
    from: 'src/offerings/application/window.ts',
    files: {
      'src/offerings/application/window.ts': say('../../../libs/kernel/src/inside.js'),
      'libs/kernel/src/inside.ts': HERE,
    },
  },
  {
    rule: 'front-door-features',
    from: 'src/offerings/application/neighbour.ts',
    files: {
      'src/offerings/application/neighbour.ts': say('../../providers/application/private.js'),
      'src/providers/application/private.ts': HERE,
    },
  },
  {
    rule: 'front-door-roots',
    from: 'src/entry.ts',
    files: {
      'src/entry.ts': say('./offerings/application/act.js'),
      'src/offerings/application/act.ts': HERE,
    },
  },
  {
    rule: 'platform-knows-no-feature',
    from: 'src/platform/mail/curious.ts',
    files: {
      'src/platform/mail/curious.ts': say('../../offerings/index.js'),
      'src/offerings/index.ts': HERE,
    },
  },
  {
    rule: 'delivery-not-to-persistence',
    from: 'src/offerings/http/short-cut.ts',
    files: {
      'src/offerings/http/short-cut.ts': say('../persistence/rows.js'),
      'src/offerings/persistence/rows.ts': HERE,
    },
  },
  {
    rule: 'application-not-to-delivery',
    from: 'src/offerings/application/looks-up.ts',
    files: {
      'src/offerings/application/looks-up.ts': say('../http/route.js'),
      'src/offerings/http/route.ts': HERE,
    },
  },
  {
    rule: 'persistence-not-to-application',
    from: 'src/offerings/persistence/looks-up.ts',
    files: {
      'src/offerings/persistence/looks-up.ts': say('../application/use-case.js'),
      'src/offerings/application/use-case.ts': HERE,
    },
  },
  {
    rule: 'entities-stay-home',
    from: 'src/offerings/application/row.ts',
    files: {
      'src/offerings/application/row.ts': say('../persistence/offering.entity.js'),
      'src/offerings/persistence/offering.entity.ts': HERE,
    },
  },
  {
    rule: 'typeorm-stays-home',
    from: 'src/offerings/application/sql.ts',
    files: { 'src/offerings/application/sql.ts': `export { In as here } from 'typeorm';\n` },
  },
  {
    rule: 'bullmq-stays-home',
    from: 'src/offerings/application/queue.ts',
    files: { 'src/offerings/application/queue.ts': `export { Queue as here } from 'bullmq';\n` },
  },
  {
    rule: 'swagger-stays-home',
    from: 'src/offerings/application/wire.ts',
    files: { 'src/offerings/application/wire.ts': `export { IsString as here } from 'class-validator';\n` },
  },
  {
    rule: 'prom-client-stays-home',
    from: 'src/offerings/application/count.ts',
    files: { 'src/offerings/application/count.ts': `export { Counter as here } from 'prom-client';\n` },
  },
  {
    rule: 'identity-provider-stays-home',
    from: 'src/offerings/application/sign-in.ts',
    files: { 'src/offerings/application/sign-in.ts': `export { discovery as here } from 'openid-client';\n` },
  },
  {
    rule: 'migrations-are-frozen',
    from: 'src/platform/database/migrations/1-living.ts',
    files: {
      'src/platform/database/migrations/1-living.ts': say('../../clock/clock.js'),
      'src/platform/clock/clock.ts': HERE,
    },
  },
  {
    rule: 'web-stands-alone',
    from: 'web/src/cellar-stairs.ts',
    files: {
      'web/src/cellar-stairs.ts': say('../../libs/kernel/src/index.js'),
      'libs/kernel/src/index.ts': HERE,
    },
  },
  {
    rule: 'nobody-imports-web',
    from: 'src/roof.ts',
    files: { 'src/roof.ts': say('../web/src/page.js'), 'web/src/page.ts': HERE },
  },
  {
    rule: 'no-tests-in-the-house',
    from: 'src/offerings/application/tested.ts',
    files: {
      'src/offerings/application/tested.ts': say('../../../test/support/helper.js'),
      'test/support/helper.ts': HERE,
    },
  },
  { rule: 'no-orphans', from: 'libs/kernel/src/alone.ts', files: { 'libs/kernel/src/alone.ts': HERE } },
  {
    rule: 'resolvable',
    from: 'libs/kernel/src/lost.ts',
    files: { 'libs/kernel/src/lost.ts': say('./nowhere.js') },
  },
];

/** The case of one stair: the room imports, through its door, the room that stands after it in its list. */
export function stairCase(rule: string, room: string, next: string): RedCase {
  const inLibs = rule.startsWith('stairs-libs-');
  const from = inLibs ? `libs/${room}/src/up.ts` : `src/${room}/application/up.ts`;
  const door = inLibs ? `libs/${next}/src/index.ts` : `src/${next}/index.ts`;
  const path = inLibs ? `../../${next}/src/index.js` : `../../${next}/index.js`;
  return { rule, from, files: { [from]: say(path), [door]: HERE } };
}
