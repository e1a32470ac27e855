import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages about surveys: of those who are asked, and of those who ask. */
export const SURVEY_ROUTES: readonly RouteObject[] = [
  pagesFor('survey:answer', [
    page('/befragungen', async () => (await import('../pages/see-surveys/surveys-page.js')).SurveysPage),
    page(
      '/befragungen/:id/antworten',
      async () => (await import('../pages/answer-survey/own-sheet-page.js')).OwnSheetPage,
    ),
    page(
      '/befragungen/:id/zusammenfassung',
      async () => (await import('../pages/read-survey-summary/summary-page.js')).SummaryPage,
    ),
  ]),
  pagesFor('survey:keep', [
    page(
      '/befragungen/neu',
      async () => (await import('../pages/build-survey/build-survey-page.js')).NewSurveyPage,
    ),
    page(
      '/befragungen/:id/bearbeiten',
      async () => (await import('../pages/build-survey/build-survey-page.js')).EditSurveyPage,
    ),
  ]),
  pagesFor('survey:read', [
    page('/befragungen/:id', async () => (await import('../pages/see-survey/survey-page.js')).SurveyPage),
    page(
      '/befragungen/:id/vorschau',
      async () => (await import('../pages/see-survey/preview-page.js')).PreviewPage,
    ),
    page(
      '/befragungen/:id/ergebnisse',
      async () => (await import('../pages/see-survey-results/results-page.js')).ResultsPage,
    ),
  ]),
];
