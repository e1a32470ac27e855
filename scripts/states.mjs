// Writes docs/states.md from the state tables of the code, or with --check says whether it is theirs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { statesPage } from './lib/states/states-page.mjs';

const project = resolve(import.meta.dirname, '..');
const ROOMS = [
  'referral',
  'course-catalogue',
  'place-offer',
  'concept',
  'survey',
  'objective',
  'measure',
  'meeting',
  'yearly-selection',
];
const doors = ROOMS.map((lib) => join(project, `dist/libs/${lib}/src/index.js`));
if (!doors.every((door) => existsSync(door))) {
  process.stderr.write('Bitte zuerst bauen: npm run build:server\n');
  process.exit(2);
}
const [referral, catalogue, placeOffer, concept, survey, objective, measure, meeting, yearlySelection] =
  await Promise.all(doors.map((door) => import(pathToFileURL(door).href)));

/** Where people say why in their own words. */
const FREE_REASON = { free: 'in eigenen Worten' };

/** One for each state table, in the order of the page. Those of other rooms join here. */
const tables = [
  {
    title: 'Fall (Vermittlung)',
    home: 'libs/referral/src/referral-acts.ts',
    start: 'draft',
    acts: referral.REFERRAL_ACTS,
    states: Object.fromEntries(
      Object.entries(referral.REFERRAL_STATE_WORDS).map(([state, { name }]) => [state, name]),
    ),
    finalStates: referral.FINAL_STATES,
    actWords: referral.REFERRAL_ACT_WORDS,
    partyWords: referral.PARTY_WORDS,
    reasonWords: referral.REASON_WORDS,
  },
  {
    title: 'Kursangebot',
    home: 'libs/course-catalogue/src/offering-acts.ts',
    start: 'planned',
    acts: catalogue.OFFERING_ACTS,
    states: catalogue.OFFERING_STATE_WORDS,
    finalStates: ['ended', 'merged', 'cancelled'],
    actWords: catalogue.OFFERING_ACT_WORDS,
    partyWords: catalogue.OFFERING_PARTY_WORDS,
    reasonWords: catalogue.OBSTACLE_WORDS,
  },
  {
    title: 'Platzangebot',
    home: 'libs/place-offer/src/offer-acts.ts',
    start: 'open',
    acts: Object.fromEntries(
      Object.entries(placeOffer.OFFER_ACTS).map(([act, rule]) => [
        act,
        { ...rule, reasons: reasonsOf(rule) },
      ]),
    ),
    states: Object.fromEntries(
      Object.entries(placeOffer.PLACE_OFFER_STATE_WORDS).map(([state, { name }]) => [state, name]),
    ),
    finalStates: ['declined', 'expired', 'withdrawn'],
    actWords: placeOffer.OFFER_ACT_WORDS,
    partyWords: referral.PARTY_WORDS,
    reasonWords: referral.REASON_WORDS,
  },
  {
    title: 'Fassung des Integrationskonzepts',
    home: 'libs/concept/src/concept-acts.ts',
    start: 'draft',
    acts: concept.CONCEPT_ACTS,
    states: concept.CONCEPT_STATE_WORDS,
    finalStates: ['replaced'],
    actWords: concept.CONCEPT_ACT_WORDS,
    partyWords: concept.CONCEPT_PARTY_WORDS,
    reasonWords: {},
  },
  {
    title: 'Befragung',
    home: 'libs/survey/src/survey-acts.ts',
    start: 'draft',
    acts: Object.fromEntries(
      Object.entries(survey.SURVEY_ACTS).map(([act, rule]) => [act, { ...rule, reasons: [] }]),
    ),
    states: survey.SURVEY_STATE_WORDS,
    finalStates: ['evaluated'],
    actWords: survey.SURVEY_ACT_WORDS,
    partyWords: survey.SURVEY_PARTY_WORDS,
    reasonWords: {},
  },
  {
    title: 'Bedarf des Integrationskonzepts',
    home: 'libs/objective/src/objective-acts.ts',
    start: 'open',
    acts: withFreeReason(objective.NEED_ACTS),
    states: objective.NEED_STATE_WORDS,
    finalStates: ['met', 'dropped'],
    actWords: objective.NEED_ACT_WORDS,
    partyWords: objective.OBJECTIVE_PARTY_WORDS,
    reasonWords: FREE_REASON,
  },
  {
    title: 'Wirkungsziel',
    home: 'libs/objective/src/objective-acts.ts',
    start: 'open',
    acts: withFreeReason(objective.GOAL_ACTS),
    states: objective.GOAL_STATE_WORDS,
    finalStates: ['reached', 'dropped'],
    actWords: objective.GOAL_ACT_WORDS,
    partyWords: objective.OBJECTIVE_PARTY_WORDS,
    reasonWords: FREE_REASON,
  },
  {
    title: 'Maßnahme',
    home: 'libs/measure/src/measure-acts.ts',
    start: 'proposed',
    acts: Object.fromEntries(
      Object.entries(measure.MEASURE_ACTS).map(([act, rule]) => [
        act,
        { ...rule, reasons: rule.needsReason ? ['in-words'] : [] },
      ]),
    ),
    states: measure.MEASURE_STATE_WORDS,
    finalStates: ['refused', 'done', 'ended'],
    actWords: measure.MEASURE_ACT_WORDS,
    partyWords: measure.MEASURE_PARTY_WORDS,
    reasonWords: measure.MEASURE_REASON_WORDS,
  },
  {
    title: 'Sitzung',
    home: 'libs/meeting/src/meeting-acts.ts',
    start: 'planned',
    acts: meeting.MEETING_ACTS,
    states: meeting.MEETING_WORDS.states,
    finalStates: ['minutes-released', 'cancelled'],
    actWords: meeting.MEETING_WORDS.acts,
    partyWords: meeting.MEETING_WORDS.parties,
    reasonWords: meeting.MEETING_WORDS.reasons,
  },
  {
    title: 'Jahresauswahl',
    home: 'libs/yearly-selection/src/selection-acts.ts',
    start: 'preparing',
    acts: Object.fromEntries(
      Object.entries(yearlySelection.SELECTION_ACTS).map(([act, rule]) => [act, { ...rule, reasons: [] }]),
    ),
    states: yearlySelection.SELECTION_WORDS.states,
    finalStates: ['decided'],
    actWords: yearlySelection.SELECTION_WORDS.acts,
    partyWords: yearlySelection.SELECTION_WORDS.parties,
    reasonWords: {},
  },
];

/** Acts that need a reason of no list. */
function withFreeReason(acts) {
  return Object.fromEntries(
    Object.entries(acts).map(([act, { needsReason, ...rule }]) => [
      act,
      { ...rule, reasons: needsReason ? ['free'] : [] },
    ]),
  );
}

/** An act upon an offer names the reasons of the step that its case takes. */
function reasonsOf({ step }) {
  return step === null ? [] : referral.REFERRAL_ACTS[step].reasons;
}

const path = join(project, 'docs/states.md');
const page = statesPage(tables);
const isStale = !existsSync(path) || readFileSync(path, 'utf8') !== page;
if (process.argv.includes('--check')) {
  if (isStale) process.stderr.write('docs/states.md ist nicht auf dem Stand des Codes: npm run states\n');
  process.exit(isStale ? 1 : 0);
}
if (isStale) writeFileSync(path, page);
process.stdout.write(isStale ? 'Geschrieben: docs/states.md\n' : 'Alles auf dem Stand des Codes.\n');
