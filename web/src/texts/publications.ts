import type { OwnPublication } from '../api/types.js';

/** Words about the public course finder, for members. */
export const publicationTexts = {
  title: 'Meine Kurse im öffentlichen Kursfinder',
  lead: 'Im Kursfinder findet jede und jeder Ihre Kurse, ohne Konto und in fünf Sprachen. Offene Kurse stehen dort von selbst; hier nehmen Sie einen heraus.',
  toFinder: 'Kursfinder ansehen',
  courses: 'Kurse',
  caption: 'Eigene Kurse und ob sie im Kursfinder stehen',
  none: 'Sie haben gerade keinen laufenden oder kommenden Kurs.',
  course: 'Kurs',
  start: 'Beginn',
  standing: 'Im Kursfinder',
  choice: 'Zeigen',
  on: 'zeigen',
  off: 'nicht zeigen',
  choiceOf: (title: string): string => `„${title}“ im öffentlichen Kursfinder zeigen`,
  shown: (title: string): string =>
    `„${title}“ wird im Kursfinder gezeigt, sobald nichts anderes dagegen spricht.`,
  hidden: (title: string): string => `„${title}“ steht nicht mehr im Kursfinder.`,
  see: 'ansehen',
  seeOf: (title: string): string => `„${title}“ im Kursfinder ansehen`,
  contact: 'Kontakt für alle',
  contactLead:
    'Diese Angaben stehen bei jedem Ihrer Kurse. Was leer bleibt, wird nicht veröffentlicht. Tragen Sie keine persönlichen Adressen ein.',
  phone: 'Telefon',
  mailAddress: 'E-Mail',
  website: 'Internetseite',
  websiteHint: 'zum Beispiel https://www.traeger.example',
  save: 'Kontakt veröffentlichen',
  saved: 'Der Kontakt ist veröffentlicht.',
  fromSignIn: 'Einen Deutschkurs finden (ohne Konto)',
  finder: 'Deutschkurs finden',
} as const;

/** How a course stands in the finder, and what there is to do. */
export const publicationTerms: Readonly<Record<OwnPublication['publication'], string>> = {
  public: 'steht im Kursfinder',
  withheld: 'von Ihnen herausgenommen',
  planned: 'noch nicht: Der Kurs ist erst geplant.',
  over: 'nicht mehr: Es gibt keinen Abschnitt, in den man noch einsteigen kann.',
  'not-approved': 'nicht: Für diese Kursart ist am Kursort keine Zulassung eingetragen.',
  'too-old': 'nicht: Die Zahlen sind zu lange nicht bestätigt.',
};

/** Words about who may embed the finder. */
export const frameHostTexts = {
  title: 'Kursfinder einbetten',
  lead: 'Gemeinden können die Kurse in ihrer Nähe auf der eigenen Internetseite zeigen. Das geht nur in Seiten, die Sie hier freigeben.',
  toGuide: 'Anleitung für Gemeinden',
  hosts: 'Freigegebene Seiten',
  hint: 'Eine Seite in jeder Zeile, zum Beispiel www.gemeinde.example. Ohne Eintrag darf niemand den Kursfinder einbetten.',
  save: 'Freigaben speichern',
  saved: (hosts: number): string =>
    hosts === 1 ? '1 Seite ist freigegeben.' : `${hosts} Seiten sind freigegeben.`,
} as const;
