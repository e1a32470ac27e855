import type { DecisionOutcome } from '#libs/decision';
import type { MeasureReview, TrafficLight } from '#libs/measure-review';
import type { MeetingState } from '#libs/meeting';
import type { SelectionClass, Verdict } from '#libs/yearly-selection';
import { column, euros, sheetOf, type Sheet } from './sheet.js';
import type { ConceptFacts, LifeFacts } from './strategy-facts.js';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  open: 'offen',
  chosen: 'ausgewählt',
  deferred: 'zurückgestellt',
  refused: 'abgelehnt',
};
const CLASS_WORDS: Readonly<Record<SelectionClass, string>> = {
  priority: 'Schwerpunktmaßnahme',
  'quick-win': 'Quick-Win',
  'standing-task': 'Daueraufgabe',
};
const LIGHT_WORDS: Readonly<Record<TrafficLight, string>> = {
  green: 'grün',
  yellow: 'gelb',
  red: 'rot',
  none: 'keine Aussage',
};
const OUTCOME_WORDS: Readonly<Record<DecisionOutcome, string>> = {
  adopted: 'beschlossen',
  recommended: 'empfohlen',
  rejected: 'abgelehnt',
  postponed: 'vertagt',
  noted: 'zur Kenntnis genommen',
};
const MEETING_WORDS: Readonly<Record<MeetingState, string>> = {
  planned: 'geplant',
  invited: 'eingeladen',
  held: 'hat stattgefunden',
  'minutes-released': 'Protokoll freigegeben',
  cancelled: 'abgesagt',
};

/** What was selected, reviewed, decided, and when people met. */
export function lifeSheets(facts: ConceptFacts, life: LifeFacts): readonly Sheet[] {
  return [selectionSheet(facts, life), reviewSheet(facts, life), decisionSheet(life), meetingSheet(life)];
}

function selectionSheet({ measures }: ConceptFacts, { selected, decisions }: LifeFacts): Sheet {
  const titles = new Map(measures.map(({ measure: { id, title } }) => [id, title]));
  return sheetOf<LifeFacts['selected'][number]>(
    ['selections', 'Jahresauswahl'],
    [
      column(['year', 'Jahr', 'Für welches Jahr'], (one) => one.year),
      column(
        ['measure', 'Maßnahme', 'Titel bei der Auswahl'],
        (one) => one.frozenTitle ?? titles.get(one.measureId) ?? null,
      ),
      column(['verdict', 'Votum', 'Was mit ihr geschieht'], (one) => VERDICT_WORDS[one.verdict]),
      column(['class', 'Klasse', 'Art der Auswahl'], (one) =>
        one.selectionClass === null ? null : CLASS_WORDS[one.selectionClass],
      ),
      column(['rank', 'Rang', 'Platz unter den ausgewählten'], (one) => one.rank),
      column(['cost', 'Kosten', 'Geplante Kosten bei der Auswahl', 'Euro'], (one) =>
        euros(one.frozenCostCents),
      ),
      column(['reason', 'Grund', 'Warum'], (one) => one.reason),
      column(
        ['decision', 'Beschluss', 'Nummer des Beschlusses'],
        (one) => decisions.find(({ id }) => id === one.decisionId)?.number ?? null,
      ),
    ],
    selected,
  );
}

function reviewSheet({ names }: ConceptFacts, { reviews }: LifeFacts): Sheet {
  const light = (aspect: 'implementation' | 'schedule' | 'goal') => (one: MeasureReview) =>
    LIGHT_WORDS[one[aspect].light];
  return sheetOf<MeasureReview>(
    ['reviews', 'Überprüfungen'],
    [
      column(['number', 'Nummer', 'Nummer der Maßnahme'], (one) => one.snapshot.number),
      column(['measure', 'Maßnahme', 'Titel am Tag der Überprüfung'], (one) => one.snapshot.title),
      column(['asOf', 'Stand vom', 'Tag, JJJJ-MM-TT'], (one) => one.asOf),
      column(['implementation', 'Ampel Umsetzung', 'Stand der Umsetzung'], light('implementation')),
      column(['schedule', 'Ampel Zeitplan', 'Einhaltung des Zeitplans'], light('schedule')),
      column(['goal', 'Ampel Ziel', 'Erreichung des Ziels'], light('goal')),
      column(['progress', 'Fortschritt', 'Was geschehen ist'], (one) => one.progress),
      column(['effect', 'Wirkung', 'Was es bewirkt hat'], (one) => one.effect),
      column(
        ['participants', 'Teilnehmende', 'Wie viele erreicht wurden', 'Personen'],
        (one) => one.figures.participants,
      ),
      column(['staff', 'Personal', 'Wie viel Personal eingesetzt ist', 'VZÄ'], (one) => one.figures.staff),
      column(['actualCost', 'Tatsächliche Kosten', 'Bis zu diesem Tag', 'Euro'], (one) =>
        euros(one.figures.actualCostCents),
      ),
      column(['nextStep', 'Nächster Schritt', 'Was als Nächstes geschieht'], (one) => one.nextStep),
      column(
        ['owner', 'Wer', 'Wer den nächsten Schritt tut'],
        (one) => names.get(one.nextStepOwnerId ?? '') ?? null,
      ),
      column(['dueOn', 'Bis', 'Bis wann, JJJJ-MM-TT'], (one) => one.nextStepDueOn),
    ],
    reviews,
  );
}

function decisionSheet({ decisions, committees }: LifeFacts): Sheet {
  return sheetOf<LifeFacts['decisions'][number]>(
    ['decisions', 'Beschlüsse'],
    [
      column(['number', 'Nummer', 'Nummer des Beschlusses'], (one) => one.number),
      column(
        ['committee', 'Gremium', 'Wer beschlossen hat'],
        (one) => committees.find(({ id }) => id === one.committeeId)?.name ?? null,
      ),
      column(['decidedOn', 'Tag', 'Tag des Beschlusses, JJJJ-MM-TT'], (one) => one.decidedOn),
      column(['subject', 'Gegenstand', 'Worum es ging'], (one) => one.subject),
      column(['wording', 'Wortlaut', 'Was beschlossen ist'], (one) => one.wording),
      column(['outcome', 'Ergebnis', 'Wie entschieden wurde'], (one) => OUTCOME_WORDS[one.outcome]),
    ],
    decisions,
  );
}

function meetingSheet({ meetings, committees }: LifeFacts): Sheet {
  return sheetOf<LifeFacts['meetings'][number]>(
    ['meetings', 'Sitzungen'],
    [
      column(['title', 'Sitzung', 'Name der Sitzung'], (one) => one.title),
      column(
        ['committee', 'Gremium', 'Wer sich trifft'],
        (one) => committees.find(({ id }) => id === one.committeeId)?.name ?? null,
      ),
      column(['startsAt', 'Beginn', 'Zeitpunkt in UTC (ISO 8601)'], (one) => one.startsAt),
      column(['endsAt', 'Ende', 'Zeitpunkt in UTC (ISO 8601)'], (one) => one.endsAt),
      column(['state', 'Stand', 'Stand der Sitzung'], (one) => MEETING_WORDS[one.state]),
    ],
    meetings,
  );
}
