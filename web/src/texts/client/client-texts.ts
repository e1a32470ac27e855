/** The state of a Platzangebot, as the page of a client words it. */
export type ClientOfferState = 'open' | 'accepted' | 'enrolled' | 'declined' | 'expired' | 'withdrawn';

/** Why somebody cannot take a place. */
export type ClientDeclineReason =
  | 'times-do-not-fit'
  | 'too-far'
  | 'no-childcare'
  | 'starts-too-early'
  | 'starts-too-late'
  | 'found-elsewhere'
  | 'no-longer-needed'
  | 'other';

/** One of eight directions. */
export type CompassPoint =
  'north' | 'north-east' | 'east' | 'south-east' | 'south' | 'south-west' | 'west' | 'north-west';

/**
 * A paragraph as its sentences: Leichte Sprache gives each a line of its own, the other languages let them flow. `**` stands around
 * what must not be overlooked.
 */
export type Sentences = readonly string[];

/**
 * Every word of the page that a client opens by a link. Each language fills this one form, so that a missing text does not compile.
 * Words that come from outside (names, titles) are handed in already marked as German; see `inGerman`.
 */
export interface ClientTexts {
  readonly skipToContent: string;
  readonly languages: string;
  readonly loading: string;
  readonly footer: Sentences;

  /** What the page says about the offer as a whole, by its state; each ends with what to do next. */
  readonly states: Readonly<
    Record<ClientOfferState, { readonly title: string; readonly body: Sentences; readonly next: Sentences }>
  >;
  /** By when; the day is worded by the calendar of the language. */
  readonly answerUntil: (day: string) => string;
  /** How far off that is: “in 3 days”. Not on paper, where it would soon be wrong. */
  readonly thatIs: (fromToday: string) => string;
  readonly withoutAnswer: Sentences;

  readonly courseTitle: string;
  readonly course: string;
  readonly provider: string;
  readonly site: string;
  readonly firstDay: string;
  readonly days: string;
  readonly dayparts: Readonly<Record<'morning' | 'afternoon' | 'evening' | 'weekend', string>>;
  /** Between two things of a list. */
  readonly listComma: string;
  readonly hours: (from: string, until: string) => string;
  readonly weeklyUnits: (units: number) => string;
  readonly lastDay: string;
  readonly level: string;
  readonly levelLiteracy: string;
  readonly childcare: string;
  readonly childPlaces: (children: number) => string;
  readonly isStepFree: string;
  readonly addToCalendar: string;
  readonly print: string;

  readonly bringTitle: string;
  readonly bring: Readonly<Record<ClientPaper, string>>;

  readonly sketchTitle: string;
  readonly sketchName: (site: string, home: string) => string;
  readonly middleOf: (home: string) => string;
  readonly away: (distance: string, direction: CompassPoint, home: string) => Sentences;
  readonly near: (home: string) => Sentences;
  readonly north: string;

  readonly answerTitle: string;
  readonly yes: string;
  readonly no: string;
  readonly sending: string;
  readonly declineTitle: string;
  readonly declineMeans: Sentences;
  readonly declineReason: string;
  readonly declineReasons: Readonly<Record<ClientDeclineReason, string>>;
  readonly chooseReason: string;
  readonly declineSurely: string;
  readonly back: string;

  readonly questionsTitle: string;
  readonly questions: (office: string) => Sentences;

  readonly wrongLink: { readonly title: string; readonly body: Sentences };
  readonly problemTitle: string;
  readonly connectionLost: string;
  readonly unexpected: string;
  readonly changedMeanwhile: string;
  readonly tryAgain: string;
}

/** What to bring on the first day. */
export type ClientPaper = 'identity-paper' | 'entitlement-confirmation' | 'test-result' | 'cost-exemption';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A German name inside a sentence of any language: keeps its own direction and does not turn the words around it. */
export function inGerman(name: string): string {
  return FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
}
