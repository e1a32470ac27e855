import type { LocalDate } from '#libs/calendar';

/** “Geladener Beispielkreis”: how much there is of what, or that nothing was loaded because the database is not empty. */
export type LoadedExample =
  | { readonly isLoaded: false }
  | {
      readonly isLoaded: true;
      readonly today: LocalDate;
      readonly municipalities: number;
      readonly organisations: number;
      readonly sites: number;
      readonly offerings: number;
      readonly demandReports: number;
      readonly referrals: number;
      /** People who wait, in reports and cases together. */
      readonly people: number;
    };
