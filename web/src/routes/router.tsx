import type { ReactElement } from 'react';
import { createBrowserRouter, Outlet, ScrollRestoration, type RouteObject } from 'react-router';
import { LeaveQuestion } from '../parts/form/ask-before-leaving.js';
import { Announcer } from '../parts/frame/announcer.js';
import { CrashPage } from '../parts/frame/crash-page.js';
import { Frame } from '../parts/frame/frame.js';
import { MembersOnly } from '../parts/frame/members-only.js';
import { Loading } from '../parts/show/loading.js';
import { ADMINISTRATION_ROUTES } from './administration-routes.js';
import { CASE_ROUTES } from './case-routes.js';
import { CONCEPT_ROUTES } from './concept-routes.js';
import { COURSE_ROUTES } from './course-routes.js';
import { COVERAGE_ROUTES } from './coverage-routes.js';
import { HELP_ROUTES } from './help-routes.js';
import { INDICATOR_ROUTES } from './indicator-routes.js';
import { OBJECTIVE_ROUTES } from './objective-routes.js';
import { MEASURE_ROUTES } from './measure-routes.js';
import { MEETING_ROUTES } from './meeting-routes.js';
import { OPEN_ROUTES } from './open-routes.js';
import { PUBLIC_ROUTES } from './public-routes.js';
import { SELECTION_ROUTES } from './selection-routes.js';
import { START_ROUTES } from './start-routes.js';
import { REVIEW_ROUTES } from './review-routes.js';
import { SURVEY_ROUTES } from './survey-routes.js';
import { WORK_ROUTES } from './work-routes.js';

const MEMBER_ROUTES: RouteObject[] = [
  ...START_ROUTES,
  ...CASE_ROUTES,
  ...COURSE_ROUTES,
  ...COVERAGE_ROUTES,
  ...SURVEY_ROUTES,
  ...CONCEPT_ROUTES,
  ...OBJECTIVE_ROUTES,
  ...INDICATOR_ROUTES,
  ...MEASURE_ROUTES,
  ...REVIEW_ROUTES,
  ...MEETING_ROUTES,
  ...SELECTION_ROUTES,
  ...WORK_ROUTES,
  ...ADMINISTRATION_ROUTES,
  ...HELP_ROUTES,
];

/** All addresses of the application. */
export const router = createBrowserRouter([
  {
    element: <Everywhere />,
    ErrorBoundary: Crashed,
    HydrateFallback: Arriving,
    children: [{ element: <MembersOnly />, children: MEMBER_ROUTES }, ...PUBLIC_ROUTES, ...OPEN_ROUTES],
  },
]);

function Everywhere(): ReactElement {
  return (
    <Announcer>
      <Outlet />
      <LeaveQuestion />
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
