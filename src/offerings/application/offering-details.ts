import type { LocalDate } from '#libs/calendar';
import type {
  Childcare,
  Daypart,
  Obstacle,
  OfferingForm,
  OfferingState,
  Section,
} from '#libs/course-catalogue';

/** What a provider enters about an offering. */
export interface OfferingDetails {
  readonly siteIds: readonly string[];
  readonly title: string;
  readonly courseTypeCode: string;
  readonly formatCode: string;
  readonly state: OfferingState;
  readonly reasonCode: Obstacle | null;
  readonly form: OfferingForm;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly minimumSize: number;
  readonly maximumSize: number;
  readonly weeklyUnits: number;
  readonly dayparts: readonly Daypart[];
  readonly timesNote: string | null;
  readonly childcare: Childcare | null;
  readonly sections: readonly Section[];
  readonly isFilledFromList: boolean;
}
