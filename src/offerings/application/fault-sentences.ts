import { germanDay } from '#libs/calendar';
import { OFFERING_STATE_WORDS, type OfferingState } from '#libs/course-catalogue';
import type { Refusal } from '#libs/kernel';

type Facts = Readonly<Record<string, string | number>>;

const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  'course-type-not-startable': ({ title, legalBasis }) =>
    `Die Kursart „${title}“ darf an diesem Tag nicht beginnen (${legalBasis}). Bitte wählen Sie die heutige Kursart und den passenden Kurstyp: Profil statt Kursart.`,
  'too-many-places': ({ most }) =>
    `Für diese Kursart sind höchstens ${most} Plätze zulässig (IntV § 14 Abs. 2).`,
  'minimum-above-maximum': () => 'Die Mindestzahl muss zwischen 1 und der Zahl der Plätze liegen.',
  'no-section': () => 'Bitte geben Sie mindestens einen Kursabschnitt an.',
  'section-beyond-course': ({ most }) => `Diese Kursart hat nur ${most} Abschnitte.`,
  'sections-out-of-order': () => 'Die Abschnitte müssen nach Nummer und Beginn aufsteigen.',
  'more-taken-than-places': ({ most }) => `Es können höchstens ${most} Plätze belegt sein.`,
  'places-are-offered': ({ held, most }) =>
    `Es können höchstens ${most} Plätze belegt sein: ${held} ${held === 1 ? 'ist' : 'sind'} Menschen von der Warteliste angeboten oder zugesagt.`,
  'child-places-are-offered': ({ held }) =>
    `In der Kinderbeaufsichtigung ${held === 1 ? 'ist 1 Platz' : `sind ${held} Plätze`} Menschen von der Warteliste angeboten oder zugesagt und bis zur Entscheidung nicht frei.`,
  'section-before-start': () => 'Der erste Abschnitt kann nicht vor dem Kurs beginnen.',
  'more-children-than-places': ({ most }) => `Es gibt nur ${most} Plätze in der Kinderbeaufsichtigung.`,
  'ends-before-start': () => 'Das Ende liegt vor dem Beginn.',
  'section-after-end': () => 'Ein Abschnitt kann nicht nach dem Ende des Kurses beginnen.',
  'reason-missing': () => 'Bitte nennen Sie den Grund.',
  'unlawful-change': ({ from, to }) =>
    `Ein Kurs, der ${OFFERING_STATE_WORDS[from as OfferingState]} ist, kann nicht „${OFFERING_STATE_WORDS[to as OfferingState]}“ werden.`,
  'start-not-later': () => 'Der neue Beginn muss nach dem bisherigen liegen.',
  'start-not-after-today': () => 'Bitte wählen Sie einen Beginn nach dem heutigen Tag.',
  'merged-into-itself': () => 'Ein Kurs kann nicht mit sich selbst zusammengelegt werden.',
  'target-not-open': ({ state }) =>
    `Der andere Kurs nimmt niemanden auf: Er ist ${OFFERING_STATE_WORDS[state as OfferingState]}.`,
  'target-of-other-type': () =>
    'Mit dem Kurs eines anderen Trägers kann nur zusammengelegt werden, was dieselbe Kursart hat.',
  'target-of-other-level': () =>
    'Im Kurs des anderen Trägers beginnt kein Abschnitt auf demselben Niveau mehr.',
  'unknown-target': () => 'Den Kurs, in den zusammengelegt werden soll, gibt es hier nicht.',
  'nobody-registers': ({ state }) =>
    `Ein Kurs, der ${OFFERING_STATE_WORDS[state as OfferingState]} ist, kann nicht aus der Warteliste gefüllt werden.`,
  'weeks-do-not-fit-units': ({ units, planned }) =>
    `Beginn, Ende und Wochenstunden ergeben etwa ${planned} UE; die Kursart hat dafür ${units}. Bitte prüfen Sie die Angaben.`,
  'childcare-missing': () => 'Dieser Kurstyp sieht eine Kinderbeaufsichtigung vor; angegeben ist keine.',
  'starts-in-the-past': () => 'Der Beginn liegt in der Vergangenheit.',
  'starts-on-holiday': () => 'Dieser Tag ist ein Feiertag.',
  'starts-on-weekend': () => 'Dieser Tag liegt am Wochenende; der Kurs hat diese Tageszeit nicht.',
  'section-too-short': ({ weeks }) =>
    `Der Abschnitt davor ist kürzer als seine 100 UE: Bei diesen Wochenstunden dauern sie etwa ${weeks} Wochen.`,
  'many-weekly-units': ({ most }) => `Üblich sind höchstens ${most} UE in der Woche.`,
  'minimum-above-vocational': ({ start }) =>
    `Ein Berufssprachkurs ist durchzuführen, sobald ${start} Menschen angemeldet sind; die Mindestzahl liegt darüber.`,
  'childcare-for-school-age': ({ age }) =>
    `Die Kinderbeaufsichtigung ist für Kinder vor der Schule gedacht; mit ${age} Jahren gehen sie zur Schule.`,
  'same-course': ({ title, startsOn }) =>
    `Am selben Ort steht schon „${title}“ mit Beginn ${germanDay(String(startsOn))}: gleiche Kursart, gleiches Niveau, gleiche Tageszeit.`,
  'site-approximate': ({ name }) =>
    `Der Kursort „${name}“ steht auf der Karte nur in der Ortsmitte; Wege dorthin sind ungenau.`,
  'no-approval-at-site': ({ title }) =>
    `Für „${title}“ ist am Kursort zum Beginn keine Zulassung hinterlegt. Das Angebot zählt erst mit ihr zur Versorgung (IntV § 18).`,
};

/** What a fault of an offering means, for people. */
export function faultSentence(fault: Refusal): string {
  const sentence = SENTENCES[fault.code];
  if (sentence === undefined) throw new Error(`no sentence for ${fault.code}`);
  return sentence(fault.facts ?? {});
}
