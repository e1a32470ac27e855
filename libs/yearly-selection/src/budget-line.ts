/** “Haushaltszeile”: what the chosen measures cost, beside what may be spent. Cents. */
export interface BudgetLine {
  readonly plannedCents: number;
  /** Chosen measures of which nobody said what they cost. */
  readonly withoutCost: number;
  readonly frameCents: number | null;
  /** What is left of the frame; negative where it is overdrawn, null where there is none. */
  readonly leftCents: number | null;
}

/** “Kosten der Auswahl” against the frame. */
export function budgetLine(costs: readonly (number | null)[], frameCents: number | null): BudgetLine {
  const plannedCents = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
  return {
    plannedCents,
    withoutCost: costs.filter((cost) => cost === null).length,
    frameCents,
    leftCents: frameCents === null ? null : frameCents - plannedCents,
  };
}
