import type { ListObstacle, Outlook } from '#libs/waiting-list';
import type { Referral } from '#libs/referral';

/** How many people something stands in the way of; null: a few, but fewer than may be told. */
export interface ShownObstacle {
  readonly obstacle: ListObstacle;
  readonly people: number | null;
}

/** Where one of the actor's own cases stands at a course. */
export interface OwnCase extends Outlook {
  readonly referralId: string;
  readonly code: Referral['code'];
  /** In German: that it is next, or why not. */
  readonly sentence: string;
}

/** “Warteliste eines Kurses, wie sie jemand sehen darf”: figures, or own cases. */
export interface CourseList {
  /** People who could be offered a place of it now; null: a few, but fewer than may be told, or not told to this actor at all. */
  readonly fitting: number | null;
  /** Below it a number is “a few”. */
  readonly fewerThan: number;
  readonly next: { readonly waitedDays: number; readonly isPriority: boolean } | null;
  readonly obstacles: readonly ShownObstacle[];
  readonly ownCases: readonly OwnCase[];
  /** In German: why this person is next, or why nobody is. */
  readonly sentence: string;
}

/** Where a case stands for one of its wishes, at the course that it is nearest to. */
export interface WishPosition {
  readonly wish: Referral['wishes'][number];
  /** Null where no such course can be had. */
  readonly outlook: (Outlook & { readonly title: string }) | null;
  readonly sentence: string;
}
