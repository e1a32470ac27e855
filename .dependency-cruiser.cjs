// The floor plan, executable. Stairs go down only: a room may import what stands before it in its list.
const roomsOf = (stairs) => stairs.trim().split(/\s*→\s*/);

const LIBS = roomsOf(`
  kernel → calendar → printed-document → rights → rule-parameter → sign-in → region → course-catalogue → referral
  → placement-test → matching → waiting-list → place-offer → coverage → coverage-report → accessibility → gap-notice → planning
  → trend → committee → decision → concept → survey → objective → measure → indicator → yearly-selection → measure-review
  → meeting → meeting-pack → publication → public-course → calendar-feed → open-data → kursnet → webhook → to-do → notification
  → work-run → search
`);
const FEATURES = roomsOf(`
  rule-parameters → regions → stops → organisations → work-runs → audit-lines → course-types → providers → offerings
  → referrals → notifications → placement-tests → matching → course-search → public-courses → neighbours → waiting-lists
  → place-offers → coverage → gap-notifications → planning → trends → documents → committees → decisions → concepts → surveys → objectives
  → measures → indicators → yearly-selections → measure-reviews → traces → meetings → meeting-packs → concept-tables
  → public-concept → self-checks → calendar-feeds → open-data → kursnet → webhooks → start-page → search → retention → exchange
  → example-county → commands
`);
/** Pure packages that the ground floor may use by name: none yet. */
const PLATFORM_LIBS = ['kernel', 'calendar', 'printed-document', 'rights'];

const stairs = (root, rooms) =>
  rooms.slice(0, -1).map((room, i) => ({
    name: `stairs-${root}-${room}`,
    severity: 'error',
    comment: `${root}/${room} may not look up the stairs`,
    from: { path: `^${root}/${room}/` },
    to: { path: `^${root}/(${rooms.slice(i + 1).join('|')})/` },
  }));

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid('no-circles', 'No circle anywhere, types included', {}, { circular: true }),
    forbid(
      'unknown-room',
      'Every lib and feature stands in one of the two lists above',
      { path: '^(libs|src)/' },
      { path: `^(libs/(?!(${LIBS.join('|')})/)|src/(?!(${FEATURES.join('|')}|platform)/|[^/]+$))` },
    ),
    ...stairs('libs', LIBS),
    ...stairs('src', FEATURES),
    forbid(
      'ground-floor-is-pure',
      'The domain knows no framework, no database, no clock, no node',
      { path: '^libs/', pathNot: '\\.spec\\.ts$' },
      { pathNot: '^libs/' },
    ),
    forbid(
      'front-door-libs',
      'A lib is entered by its index only',
      { path: '^(libs/[^/]+|src|test)/' },
      { path: '^libs/[^/]+/src/.+', pathNot: ['^$1/', '^libs/[^/]+/src/index\\.ts$'] },
    ),
    forbid(
      'front-door-features',
      'A feature is entered by its index only',
      { path: '^src/([^/]+)/' },
      { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/platform/', '^src/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'front-door-roots',
      'Entry points see features by their door too',
      { path: '^src/[^/]+\\.ts$' },
      { path: '^src/(?!platform/)[^/]+/(?!index\\.ts$)' },
    ),
    forbid(
      'platform-knows-no-feature',
      'The service shaft carries features, it does not know them',
      { path: '^src/platform/' },
      { path: `^(src/(${FEATURES.join('|')})/|libs/(?!(${PLATFORM_LIBS.join('|')})/))` },
    ),
    forbid(
      'delivery-not-to-persistence',
      'Controllers and jobs call use cases, never tables',
      { path: '^src/[^/]+/(http|jobs|events)/' },
      { path: '^src/[^/]+/persistence/' },
    ),
    forbid(
      'application-not-to-delivery',
      'A use case does not know how it was called',
      { path: '^src/[^/]+/(application|persistence)/' },
      { path: '^src/[^/]+/(http|jobs)/' },
    ),
    forbid(
      'persistence-not-to-application',
      'Tables serve use cases, not the other way',
      { path: '^src/[^/]+/persistence/' },
      { path: '^src/[^/]+/application/' },
    ),
    forbid(
      'entities-stay-home',
      'Rows never leave the persistence room',
      {
        path: '^(src|test)/',
        pathNot: [
          '^src/[^/]+/persistence/',
          '^src/platform/(database|outbox|mail|audit)/',
          '\\.module\\.ts$',
        ],
      },
      { path: '\\.entity\\.ts$' },
    ),
    forbid(
      'typeorm-stays-home',
      'TypeORM lives in persistence and platform/database',
      {
        path: '^(src|libs)/',
        pathNot: ['^src/[^/]+/persistence/', '^src/platform/(database|outbox|mail|audit)/'],
      },
      { path: 'node_modules/(typeorm)/' },
    ),
    forbid(
      'bullmq-stays-home',
      'BullMQ lives in jobs and platform/queue',
      {
        path: '^(src|libs)/',
        pathNot: ['^src/[^/]+/jobs/', '^src/platform/(queue|outbox)/', '^src/worker\\.ts$'],
      },
      { path: 'node_modules/(bullmq|@nestjs/bullmq)/' },
    ),
    forbid(
      'swagger-stays-home',
      'Wire shapes live in http',
      {
        path: '^(src|libs)/',
        pathNot: ['^src/[^/]+/http/', '^src/platform/(http|health|config|mail/http|queue/http)/'],
      },
      { path: 'node_modules/(@nestjs/swagger|class-validator|class-transformer)/' },
    ),
    forbid(
      'prom-client-stays-home',
      'What is measured is registered in platform/metrics',
      { path: '^(src|libs)/', pathNot: ['^src/platform/metrics/'] },
      { path: 'node_modules/(prom-client)/' },
    ),
    forbid(
      'identity-provider-stays-home',
      'One file talks to the identity provider',
      { path: '^(src|libs)/', pathNot: '^src/platform/auth/' },
      { path: 'node_modules/(openid-client)/' },
    ),
    forbid(
      'migrations-are-frozen',
      'A migration imports TypeORM and nothing of ours',
      { path: '^src/platform/database/migrations/' },
      { path: '^(src|libs)/' },
    ),
    forbid(
      'web-stands-alone',
      'The web talks HTTP, not TypeScript',
      { path: '^web/' },
      { path: '^(src|libs|test)/' },
    ),
    forbid(
      'nobody-imports-web',
      'Nothing below looks at the roof',
      { path: '^(src|libs|test)/' },
      { path: '^web/' },
    ),
    forbid(
      'no-tests-in-the-house',
      'Production code does not import tests',
      { path: '^(src|libs)/', pathNot: '\\.spec\\.ts$' },
      { path: '(^test/|\\.spec\\.ts$)' },
    ),
    forbid(
      'no-orphans',
      'Nothing lies about unused',
      {
        orphan: true,
        path: '^(src|libs)/',
        pathNot: ['\\.d\\.ts$', '/migrations/', '^src/(main|worker|command-line|describe-interface)\\.ts$'],
      },
      {},
    ),
    forbid(
      'resolvable',
      'Every import resolves, else the other rules are blind',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^test/architecture/red/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
