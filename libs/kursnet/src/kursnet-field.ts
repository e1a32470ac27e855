/**
 * “Felder der Eingabemaske von KURSNET”, in the order of the mask (Eingabehilfe für BAMF-zertifizierte Bildungsanbieter, 2017), and at
 * the end the number of the Kurssystematik.
 */
export const KURSNET_FIELDS = [
  'title',
  'contents',
  'targetGroup',
  'access',
  'degree',
  'startsOn',
  'endsOn',
  'registrationEndsOn',
  'publishedFrom',
  'publishedUntil',
  'flexibleEntry',
  'instructionForm',
  'instructionTimes',
  'remarks',
  'costs',
  'approval',
  'booked',
  'maximum',
  'examiner',
  'location',
  'classification',
] as const;

/** One of {@link KURSNET_FIELDS}. */
export type KursnetField = (typeof KURSNET_FIELDS)[number];

/**
 * “Wo eine Lücke zu schließen ist”: in the course, at its Kursort or its Zulassung; only in KURSNET, because nobody says it here;
 * or nowhere, because there is nothing to say.
 */
export const KURSNET_GAPS = ['course', 'approval', 'kursnet', 'nothing'] as const;

/** One of {@link KURSNET_GAPS}. */
export type KursnetGap = (typeof KURSNET_GAPS)[number];

/** “Feldinhalt”: what to enter, or where what is missing belongs. */
export type KursnetValue =
  | { readonly field: KursnetField; readonly text: string; readonly gap: null }
  | { readonly field: KursnetField; readonly text: null; readonly gap: KursnetGap };
