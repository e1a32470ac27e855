/**
 * “Sprachniveau (GER)” at entry of a section. Basiskurs 1-2 = A1, Basiskurs 3 and Aufbaukurs 4 = A2, Aufbaukurs 5-6 = B1;
 * Berufssprachkurse lead from B1 on. `literacy` is the start of an Alphabetisierungskurs, before A1.
 */
export const LANGUAGE_LEVELS = ['literacy', 'A1', 'A2', 'B1', 'B2', 'C1'] as const;
/** One of {@link LANGUAGE_LEVELS}. */
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
