/** A gap as the interface shows it, as far as stories look at it. */
export interface SeenGap {
  readonly id: string;
  readonly areaName: string;
  readonly formatTitle: string;
  readonly level: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly people: number | null;
  readonly isSuppressed: boolean;
  readonly longestWaitDays: number;
  readonly cause: string;
  readonly evidence: {
    readonly peopleByMunicipality: readonly { readonly name: string; readonly people: number | null }[];
  };
  readonly told: readonly {
    readonly organisationName: string;
    readonly reason: string;
    readonly mailState: string;
    readonly answerUntil: string;
  }[];
  readonly answers: readonly {
    readonly organisationName: string;
    readonly kind: string;
    readonly plannedOn: string | null;
    readonly note: string | null;
  }[];
  readonly isOverdue: boolean;
  readonly timeline?: readonly { readonly checkedOn: string; readonly change: string }[];
  readonly mayAnswer?: boolean;
}

/** A page of them. */
export interface SeenGaps {
  readonly items: readonly SeenGap[];
  readonly nextCursor: string | null;
}
