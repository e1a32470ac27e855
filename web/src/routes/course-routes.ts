import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages about courses and tests. */
export const COURSE_ROUTES: readonly RouteObject[] = [
  pagesFor('offering:read', [
    page('/kurse-finden', async () => (await import('../pages/find-course/finder-page.js')).FinderPage),
    page(
      '/kurse-finden/nachbarkreise',
      async () =>
        (await import('../pages/find-neighbour-course/neighbour-courses-page.js')).NeighbourCoursesPage,
    ),
    page('/angebote/:id', async () => (await import('../pages/see-offering/offering-page.js')).OfferingPage),
  ]),
  pagesFor('offering:write', [
    page('/kurse', async () => (await import('../pages/see-own-courses/own-courses-page.js')).OwnCoursesPage),
    page(
      '/kurse/:id',
      async () => (await import('../pages/see-own-course/own-course-page.js')).OwnCoursePage,
    ),
    page(
      '/kurse/:id/bearbeiten',
      async () => (await import('../pages/edit-course/edit-course-page.js')).EditCoursePage,
    ),
    page(
      '/kurse/kursfinder',
      async () => (await import('../pages/keep-publications/publications-page.js')).PublicationsPage,
    ),
    page(
      '/kurse/kursnet',
      async () => (await import('../pages/see-kursnet-notices/notices-page.js')).KursnetNoticesPage,
    ),
    page(
      '/kurse/:id/kursnet',
      async () => (await import('../pages/see-kursnet-sheet/sheet-page.js')).KursnetSheetPage,
    ),
    page('/kurse/neu', async () => (await import('../pages/edit-course/new-course-page.js')).NewCoursePage),
  ]),
  pagesFor('waiting-list:read', [
    page(
      '/kurse/:id/warteliste',
      async () => (await import('../pages/see-waiting-list/waiting-list-page.js')).WaitingListPage,
    ),
  ]),
  pagesFor('referral:answer', [
    page(
      '/vermittlungen',
      async () => (await import('../pages/answer-addressed/addressed-page.js')).AddressedPage,
    ),
  ]),
  pagesFor('placement-test:read', [
    page('/einstufungstests', async () => (await import('../pages/see-tests/tests-page.js')).TestsPage),
    page('/einstufungstests/:id', async () => (await import('../pages/see-test/test-page.js')).TestPage),
  ]),
  pagesFor('placement-test:write', [
    page(
      '/einstufungstests/neu',
      async () => (await import('../pages/enter-test/enter-test-page.js')).NewTestPage,
    ),
    page(
      '/einstufungstests/:id/aendern',
      async () => (await import('../pages/enter-test/enter-test-page.js')).ChangeTestPage,
    ),
  ]),
];
