import { germanDay } from '#libs/calendar';
import type { AccessRoute } from './access-route.js';
import type { MessageCase, MessageKind } from './message.js';

/** The words of a message. */
export interface MessageWords {
  readonly title: string;
  readonly recipient: string;
  readonly text: string;
  readonly legalPlace: string;
  /** Whose duty it is, and that the platform does not send it. */
  readonly note: string;
}

const PROVIDERS_DUTY =
  'Diese Mitteilung ist Pflicht des Kursträgers. Kurskreis verschickt sie nie, auch nicht in seinem Namen, und meldet nichts an das BAMF.';
const HELP_ONLY =
  'Nur ein Entwurf: Kurskreis verschickt ihn nicht. Ob und wie Sie ihn senden, entscheiden Sie.';

/** Where it is written until when an entitlement holds. */
const ENTITLED_UNTIL_BY: Readonly<Record<AccessRoute, string>> = {
  entitled: 'AufenthG § 44 Abs. 2, IntV § 6 Abs. 1',
  'obliged-immigration': 'IntV § 6 Abs. 1 Satz 4',
  'obliged-jobcenter': 'IntV § 6 Abs. 1 Satz 4',
  'cooperation-plan': 'IntV § 5a',
  'obliged-welfare': 'IntV § 6 Abs. 1 Satz 4',
  admitted: 'IntV § 5 Abs. 3',
  resettler: 'IntV § 6 Abs. 2',
  vocational: 'DeuFöV § 6 Abs. 3',
  'self-payer': 'Vertrag mit dem Kursträger',
};

/**
 * Texts go to people outside the platform, who know the person: those to the person and to the BAMF must not carry the case code,
 * which would tie it to a name.
 */
export const MESSAGE_TEXTS: Readonly<Record<MessageKind, (referral: MessageCase) => MessageWords>> = {
  'late-start-to-person': ({ accessRoute, clocks }) => ({
    title: `Hinweis an die Person: Kein Kurs innerhalb von ${weeks(accessRoute)} Wochen`,
    recipient: 'Teilnehmende Person',
    text: `Guten Tag [Name der Person],

Sie haben sich für einen Kurs angemeldet. Leider beginnt er nicht innerhalb von ${weeks(accessRoute)} Wochen nach Ihrer Anmeldung. Die Frist endete am ${germanDay(clocks.startBy)}.

Grund: [Grund]
Der Kurs beginnt voraussichtlich: [Datum oder „noch nicht bekannt“]

Sie können warten oder zu einem anderen Kursträger gehen. Fragen Sie Ihre Beratungsstelle oder uns: [Kontakt des Kursträgers]

[Name des Kursträgers]`,
    legalPlace: lateStartPlace(accessRoute),
    note: PROVIDERS_DUTY,
  }),
  'late-start-to-bamf': ({ accessRoute, clocks }) => ({
    title: `Mitteilung an das BAMF: Kein Kurs innerhalb von ${weeks(accessRoute)} Wochen`,
    recipient:
      accessRoute === 'vocational' ? 'BAMF und berechtigende Stelle' : 'BAMF, zuständige Regionalstelle',
    text: `Sehr geehrte Damen und Herren,

für [Name der Person, Kennung des BAMF] kommt innerhalb von ${weeks(accessRoute)} Wochen nach der Anmeldung kein Kurs zustande. Die Frist endete am ${germanDay(clocks.startBy)}.

Grund: [Grund]
Voraussichtlicher Kursbeginn: [Datum oder „nicht absehbar“]
Die Person wurde am [Datum] unterrichtet.

[Name des Kursträgers, Trägernummer]`,
    legalPlace: lateStartPlace(accessRoute),
    note: PROVIDERS_DUTY,
  }),
  'entitlement-ends': ({ accessRoute, clocks }) => ({
    title: `Hinweis an die Person: Berechtigung läuft ab am ${germanDay(clocks.entitlementEndsOn ?? clocks.oneYearOn)}`,
    recipient: 'Teilnehmende Person',
    text: `Guten Tag [Name der Person],

Ihre Berechtigung für den Kurs gilt bis zum ${germanDay(clocks.entitlementEndsOn ?? clocks.oneYearOn)}. Bis dahin müssen Sie sich bei einem Kursträger anmelden.

Bitte melden Sie sich bei uns, damit wir zusammen einen Platz suchen oder eine Verlängerung besprechen: [Kontakt Ihrer Stelle]

[Name Ihrer Stelle]`,
    legalPlace: ENTITLED_UNTIL_BY[accessRoute],
    note: HELP_ONLY,
  }),
  'one-year-ends': ({ clocks }) => ({
    title: `Hinweis an die Person: Ein Jahr seit der Anmeldung am ${germanDay(clocks.oneYearOn)}`,
    recipient: 'Teilnehmende Person',
    text: `Guten Tag [Name der Person],

am ${germanDay(clocks.oneYearOn)} ist ein Jahr seit Ihrer Anmeldung vergangen. Wer aus eigenen Gründen ein Jahr lang keinen Kurs beginnt, verliert die Berechtigung. Wer auf einen Platz warten muss, verliert sie dadurch nicht.

Bitte melden Sie sich bei uns: [Kontakt Ihrer Stelle]

[Name Ihrer Stelle]`,
    legalPlace: 'IntV § 4 Abs. 1 Satz 3',
    note: HELP_ONLY,
  }),
  'case-withdrawn': ({ code, leftProviderName }) => ({
    title: 'Mitteilung an den Kursträger: Fall zurückgezogen',
    recipient: leftProviderName ?? 'Kursträger',
    text: `Guten Tag,

der Fall ${code} ist zurückgezogen oder beendet. Bitte halten Sie keinen Platz mehr frei und streichen Sie eine Anmeldung, die schon besteht.

Bei Fragen: [Kontakt Ihrer Stelle]

[Name Ihrer Stelle]`,
    legalPlace: 'Absprache im Arbeitskreis, keine Rechtsvorschrift',
    note: HELP_ONLY,
  }),
};

function weeks(route: AccessRoute): string {
  return route === 'vocational' ? 'vier' : 'sechs';
}

function lateStartPlace(route: AccessRoute): string {
  return route === 'vocational' ? 'DeuFöV § 9 Abs. 3' : 'IntV § 7 Abs. 4 Satz 3';
}
