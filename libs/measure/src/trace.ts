import type { Measure } from './measure.js';

/** Links of the chain “Antwort → Bedarf → Wirkungsziel → Maßnahme”, and from gaps into it. */
export interface TraceLinks {
  readonly evidence: readonly {
    readonly needId: string;
    readonly answerId: string | null;
    readonly gapId: string | null;
  }[];
  readonly goals: readonly { readonly id: string; readonly needIds: readonly string[] }[];
  readonly measures: readonly Pick<Measure, 'id' | 'goalIds' | 'gapIds'>[];
}

/** “Spur einer Antwort”: ids of what followed from it, each once, in the order of the links. */
export interface AnswerTrace {
  readonly needIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly measureIds: readonly string[];
}

/** “Herkunft einer Maßnahme”: the way back. */
export interface MeasureOrigin {
  readonly goalIds: readonly string[];
  readonly needIds: readonly string[];
  readonly answerIds: readonly string[];
  /** Those it answers itself and those that show its needs. */
  readonly gapIds: readonly string[];
}

/** “Was wurde aus der Antwort”. One that nobody has tied to a need leads nowhere yet. */
export function traceAnswer(answerId: string, { evidence, goals, measures }: TraceLinks): AnswerTrace {
  const needIds = each(evidence.filter((one) => one.answerId === answerId).map(({ needId }) => needId));
  const goalIds = goals.filter((goal) => meet(goal.needIds, needIds)).map(({ id }) => id);
  const measureIds = measures.filter((measure) => meet(measure.goalIds, goalIds)).map(({ id }) => id);
  return { needIds, goalIds, measureIds };
}

/** “Worauf geht die Maßnahme zurück”. */
export function traceMeasure(
  { goalIds, gapIds }: Pick<Measure, 'goalIds' | 'gapIds'>,
  { evidence, goals }: Pick<TraceLinks, 'evidence' | 'goals'>,
): MeasureOrigin {
  const needIds = each(goals.filter(({ id }) => goalIds.includes(id)).flatMap((goal) => goal.needIds));
  const shown = evidence.filter(({ needId }) => needIds.includes(needId));
  return {
    goalIds,
    needIds,
    answerIds: each(shown.flatMap(({ answerId }) => answerId ?? [])),
    gapIds: each([...gapIds, ...shown.flatMap(({ gapId }) => gapId ?? [])]),
  };
}

function each(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
