// Writes docs/states.md from the state tables of the code, or with --check says whether it is theirs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { statesPage } from './lib/states/states-page.mjs';

const project = resolve(import.meta.dirname, '..');
const doors = ['referral', 'course-catalogue', 'place-offer', 'yearly-selection'].map((lib) =>
  join(project, `dist/libs/${lib}/src/index.js`),
);
if (!doors.every((door) => existsSync(door))) {
  process.stderr.write('Bitte zuerst bauen: npm run build:server\n');
  process.exit(2);
}
const [referral, catalogue, placeOffer, yearlySelection] = await Promise.all(
  doors.map((door) => import(pathToFileURL(door).href)),
);

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
