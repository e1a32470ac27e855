/** A need as far as it is counted. */
interface CountedNeed {
  readonly fieldId: string;
  readonly themeIds: readonly string[];
  readonly goals: readonly { readonly id: string }[];
}

/** A measure as far as it is counted. */
interface CountedMeasure {
  readonly fieldIds: readonly string[];
}

/** How much of the chain lies in one cell. */
export interface MatrixCell {
  readonly needs: number;
  readonly goals: number;
  readonly measures: number;
}

/** What is counted in one field; `themeId` null: whatever the theme. A goal of two needs counts once in a cell. */
export function countCell(
  place: { readonly fieldId: string; readonly themeId: string | null },
  needs: readonly CountedNeed[],
  measuresOfTheme: readonly CountedMeasure[],
): MatrixCell {
  const { fieldId, themeId } = place;
  const found = needs.filter(
    (need) => need.fieldId === fieldId && (themeId === null || need.themeIds.includes(themeId)),
  );
  return {
    needs: found.length,
    goals: new Set(found.flatMap(({ goals }) => goals.map(({ id }) => id))).size,
    measures: measuresOfTheme.filter(({ fieldIds }) => fieldIds.includes(fieldId)).length,
  };
}
