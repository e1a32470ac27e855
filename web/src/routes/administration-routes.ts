import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages that keep the platform in order. */
export const ADMINISTRATION_ROUTES: readonly RouteObject[] = [
  page('/konto', async () => (await import('../pages/keep-own-account/own-account-page.js')).OwnAccountPage),
  pagesFor('calendar-feed:keep', [
    page('/kalender', async () => (await import('../pages/subscribe-calendar/feeds-page.js')).FeedsPage),
  ]),
  pagesFor('webhook:keep', [
    page(
      '/verwaltung/webhooks',
      async () => (await import('../pages/keep-webhooks/webhooks-page.js')).WebhooksPage,
    ),
  ]),
  pagesFor('audit:read', [
    page('/protokoll', async () => (await import('../pages/read-protocol/protocol-page.js')).ProtocolPage),
  ]),
  pagesFor('settings:write', [
    page(
      '/verwaltung/kurstypen',
      async () => (await import('../pages/keep-formats/formats-page.js')).FormatsPage,
    ),
    page(
      '/verwaltung/kursfinder',
      async () => (await import('../pages/keep-frame-hosts/frame-hosts-page.js')).FrameHostsPage,
    ),
    page(
      '/verwaltung/kursnet',
      async () => (await import('../pages/keep-kursnet-deliveries/deliveries-page.js')).DeliveriesPage,
    ),
    page('/verwaltung/regelwerte', async () => (await import('../pages/keep-rules/rules-page.js')).RulesPage),
    page(
      '/verwaltung/regelwerte/:key',
      async () => (await import('../pages/keep-rules/rule-page.js')).RulePage,
    ),
  ]),
  pagesFor('neighbour:keep', [
    page(
      '/verwaltung/nachbarkreise',
      async () => (await import('../pages/keep-neighbours/neighbours-page.js')).NeighboursPage,
    ),
  ]),
  pagesFor('travel-time:correct', [
    page(
      '/verwaltung/reisezeiten',
      async () => (await import('../pages/correct-ways/corrections-page.js')).CorrectionsPage,
    ),
  ]),
  pagesFor('administrator', [
    page(
      '/verwaltung/organisationen',
      async () => (await import('../pages/keep-organisations/organisations-page.js')).OrganisationsPage,
    ),
    page(
      '/verwaltung/organisationen/neu',
      async () => (await import('../pages/keep-organisations/new-organisation-page.js')).NewOrganisationPage,
    ),
    page(
      '/verwaltung/organisationen/:id',
      async () => (await import('../pages/keep-organisations/organisation-page.js')).OrganisationPage,
    ),
    page(
      '/verwaltung/konten',
      async () => (await import('../pages/keep-accounts/accounts-page.js')).AccountsPage,
    ),
    page(
      '/verwaltung/warteschlangen',
      async () => (await import('../pages/watch-queues/queues-page.js')).QueuesPage,
    ),
    page(
      '/verwaltung/warteschlangen/:queue',
      async () => (await import('../pages/watch-queues/failed-jobs-page.js')).FailedJobsPage,
    ),
    page('/postbuch', async () => (await import('../pages/read-mails/mails-page.js')).MailsPage),
    page('/postbuch/:id', async () => (await import('../pages/read-mails/mail-page.js')).MailPage),
  ]),
];
