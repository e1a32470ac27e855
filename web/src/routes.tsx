import type { ComponentType, ReactElement } from 'react';
import { createBrowserRouter, Outlet, ScrollRestoration, type RouteObject } from 'react-router';
import { Announcer } from './parts/frame/announcer.js';
import { CrashPage } from './parts/frame/crash-page.js';
import { Frame } from './parts/frame/frame.js';
import { MembersOnly, Permitted } from './parts/frame/members-only.js';
import { Loading } from './parts/show/loading.js';

/** Each page is a file of its own that is fetched when somebody goes there. */
const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
  ErrorBoundary: CrashPage,
});

const forMembers: RouteObject[] = [
  {
    element: <Permitted by="coverage:read" />,
    children: [page('/', async () => (await import('./pages/see-coverage/coverage-page.js')).CoveragePage)],
  },
  {
    element: <Permitted by="referral:read" />,
    children: [
      page('/faelle', async () => (await import('./pages/see-cases/cases-page.js')).CasesPage),
      page('/faelle/neu', async () => (await import('./pages/enter-case/new-case-page.js')).NewCasePage),
      page('/faelle/:id', async () => (await import('./pages/see-case/case-page.js')).CasePage),
      page(
        '/faelle/:id/bearbeiten',
        async () => (await import('./pages/enter-case/edit-case-page.js')).EditCasePage,
      ),
      page(
        '/faelle/:id/merkblatt',
        async () => (await import('./pages/print-sheet/sheet-page.js')).SheetPage,
      ),
      page('/platzangebote', async () => (await import('./pages/see-offers/offers-page.js')).OffersPage),
    ],
  },
  {
    element: <Permitted by="audit:read" />,
    children: [
      page('/protokoll', async () => (await import('./pages/read-protocol/protocol-page.js')).ProtocolPage),
    ],
  },
  {
    element: <Permitted by="gap:read" />,
    children: [
      page('/luecken', async () => (await import('./pages/see-gaps/gaps-page.js')).GapsPage),
      page('/luecken/:id', async () => (await import('./pages/see-gap/gap-page.js')).GapPage),
    ],
  },
  {
    element: <Permitted by="plan:read" />,
    children: [
      page('/planung', async () => (await import('./pages/see-proposals/proposals-page.js')).ProposalsPage),
      page(
        '/planung/gefaehrdete-kurse',
        async () => (await import('./pages/see-weak-courses/weak-courses-page.js')).WeakCoursesPage,
      ),
    ],
  },
  {
    element: <Permitted by="plan:run" />,
    children: [
      page(
        '/planung/was-waere-wenn',
        async () => (await import('./pages/suppose-changes/what-if-page.js')).WhatIfPage,
      ),
      page(
        '/planung/vorschau',
        async () => (await import('./pages/see-forecast/forecast-page.js')).ForecastPage,
      ),
    ],
  },
  {
    element: <Permitted by="administrator" />,
    children: [
      page('/postbuch', async () => (await import('./pages/read-mails/mails-page.js')).MailsPage),
      page('/postbuch/:id', async () => (await import('./pages/read-mails/mail-page.js')).MailPage),
    ],
  },
];

const forCourses: RouteObject[] = [
  {
    element: <Permitted by="offering:write" />,
    children: [
      page(
        '/kurse',
        async () => (await import('./pages/see-own-courses/own-courses-page.js')).OwnCoursesPage,
      ),
    ],
  },
  {
    element: <Permitted by="waiting-list:read" />,
    children: [
      page(
        '/kurse/:id/warteliste',
        async () => (await import('./pages/see-waiting-list/waiting-list-page.js')).WaitingListPage,
      ),
    ],
  },
  {
    element: <Permitted by="referral:answer" />,
    children: [
      page(
        '/vermittlungen',
        async () => (await import('./pages/answer-addressed/addressed-page.js')).AddressedPage,
      ),
    ],
  },
  {
    element: <Permitted by="placement-test:read" />,
    children: [
      page('/einstufungstests', async () => (await import('./pages/see-tests/tests-page.js')).TestsPage),
      page('/einstufungstests/:id', async () => (await import('./pages/see-test/test-page.js')).TestPage),
    ],
  },
  {
    element: <Permitted by="placement-test:write" />,
    children: [
      page(
        '/einstufungstests/neu',
        async () => (await import('./pages/enter-test/enter-test-page.js')).NewTestPage,
      ),
      page(
        '/einstufungstests/:id/aendern',
        async () => (await import('./pages/enter-test/enter-test-page.js')).ChangeTestPage,
      ),
    ],
  },
];

/** All addresses of the application. */
export const router = createBrowserRouter([
  {
    element: <Everywhere />,
    ErrorBoundary: Crashed,
    HydrateFallback: Arriving,
    children: [
      { element: <MembersOnly />, children: [...forMembers, ...forCourses] },
      page('/anmelden', async () => (await import('./pages/sign-in/sign-in-page.js')).SignInPage),
      page(
        '/antwort/:token',
        async () => (await import('./pages/answer-notice/answer-notice-page.js')).AnswerNoticePage,
      ),
      page(
        '/stimmt-noch/:token',
        async () =>
          (await import('./pages/confirm-offerings/confirm-offerings-page.js')).ConfirmOfferingsPage,
      ),
      page(
        '/platz/:token',
        async () =>
          (await import('./pages/answer-place-offer/answer-place-offer-page.js')).AnswerPlaceOfferPage,
      ),
      page('*', async () => (await import('./pages/not-found/not-found-page.js')).NotFoundPage),
    ],
  },
]);

function Everywhere(): ReactElement {
  return (
    <Announcer>
      <Outlet />
      <ScrollRestoration />
    </Announcer>
  );
}

function Crashed(): ReactElement {
  return (
    <Frame>
      <CrashPage />
    </Frame>
  );
}

function Arriving(): ReactElement {
  return <Loading />;
}
