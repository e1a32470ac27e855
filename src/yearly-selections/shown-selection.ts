import type { LocalDate } from '#libs/calendar';
import type { Measure } from '#libs/measure';
import type {
  Assessment,
  BudgetLine,
  Criterion,
  MeasureSummary,
  SelectionClass,
  SelectionItem,
  SelectionStep,
  YearlySelection,
} from '#libs/yearly-selection';

/** “Mitglied der Steuerungsgruppe”, by its seat. */
export interface SteeringMember {
  readonly accountId: string;
  readonly login: string;
  /** “Sitz”, such as „Sitz Beirat für Migration und Integration“; the login where none is named. */
  readonly label: string;
}

/** A member with how many measures they have judged whole; null where that is not for the reader. */
export interface MemberProgress extends SteeringMember {
  readonly assessed: number | null;
}

/** A decision on the way of a selection, by its number. */
export interface DecisionMention {
  readonly id: string;
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly committeeName: string;
}

/** A step with its decision. */
export interface ShownStep extends Pick<SelectionStep, 'act' | 'at'> {
  readonly decision: DecisionMention | null;
}

/** A measure of a selection, as far as the reader may see it. */
export interface ShownItem {
  readonly item: SelectionItem;
  readonly measure: Pick<
    Measure,
    'number' | 'description' | 'maturity' | 'periodFrom' | 'periodUntil' | 'state'
  >;
  /** As decided, else as it is called and costs now. */
  readonly title: string;
  readonly costCents: number | null;
  /** Null before all is revealed. */
  readonly summary: MeasureSummary | null;
  /** Place by points, from 1; null before all is revealed. */
  readonly place: number | null;
  readonly suggestedClass: SelectionClass | null;
  readonly assessments: readonly Assessment[];
}

/** An edition of a selection in a list. */
export interface ListedSelection {
  readonly selection: YearlySelection;
  /** “Gilt”: the latest decided edition of its year. */
  readonly isInForce: boolean;
  readonly chosen: number;
  readonly notChosen: number;
  readonly decision: DecisionMention | null;
}

/** “Jahresauswahl, wie sie gezeigt wird”. */
export interface ShownSelection extends ListedSelection {
  readonly items: readonly ShownItem[];
  readonly budget: BudgetLine;
  readonly members: readonly MemberProgress[];
  /** Members who judged every measure whole. */
  readonly membersDone: number;
  readonly memberCount: number;
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly steps: readonly ShownStep[];
  /** The asking account, where it is a member. */
  readonly ownAccountId: string | null;
}
