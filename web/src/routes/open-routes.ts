import type { RouteObject } from 'react-router';
import { page } from './page.js';

/** Pages without a sign-in: the sign-in itself, links out of mails, and what is nowhere. */
export const OPEN_ROUTES: readonly RouteObject[] = [
  page('/anmelden', async () => (await import('../pages/sign-in/sign-in-page.js')).SignInPage),
  page(
    '/einladung/:token',
    async () => (await import('../pages/accept-invitation/accept-invitation-page.js')).AcceptInvitationPage,
  ),
  page(
    '/antwort/:token',
    async () => (await import('../pages/answer-notice/answer-notice-page.js')).AnswerNoticePage,
  ),
  page(
    '/stimmt-noch/:token',
    async () => (await import('../pages/confirm-offerings/confirm-offerings-page.js')).ConfirmOfferingsPage,
  ),
  page(
    '/platz/:token',
    async () => (await import('../pages/answer-place-offer/answer-place-offer-page.js')).AnswerPlaceOfferPage,
  ),
  page(
    '/befragung/:token',
    async () => (await import('../pages/answer-survey/answer-survey-page.js')).AnswerSurveyPage,
  ),
  page(
    '/sitzung/:token',
    async () => (await import('../pages/answer-meeting/answer-meeting-page.js')).AnswerMeetingPage,
  ),
  page('*', async () => (await import('../pages/not-found/not-found-page.js')).NotFoundPage),
];
