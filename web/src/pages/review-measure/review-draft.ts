import type {
  ConfirmReview,
  MeasureReview,
  MeasureReviewing,
  ReviewAspect,
  TrafficLight,
} from '../../api/types.js';
import { euroText, parseEuro } from '../../parts/words/euro.js';

/** A review as somebody types it: texts, and lights or nothing. */
export interface ReviewDraft extends Readonly<Record<`${ReviewAspect}Light`, TrafficLight | ''>> {
  readonly implementationSentence: string;
  readonly scheduleSentence: string;
  readonly goalSentence: string;
  readonly asOf: string;
  readonly progress: string;
  readonly effect: string;
  readonly participants: string;
  readonly staff: string;
  readonly cost: string;
  readonly funding: string;
  readonly missingReason: string;
  readonly nextStep: string;
  readonly nextStepOwnerId: string;
  readonly nextStepDueOn: string;
  readonly publicSentence: string;
}

/** What a new review begins with: the last report, or the review that is corrected. */
export function draftOf(
  { prefilled, organisations }: MeasureReviewing,
  corrects: MeasureReview | null,
): ReviewDraft {
  const from = corrects ?? { ...NOTHING, ...prefilled };
  const owner = organisations.find(({ name }) => name === from.nextStepOwner);
  return {
    implementationLight: from.implementation.light,
    scheduleLight: from.schedule.light,
    goalLight: from.goal.light,
    implementationSentence: typed(from.implementation.sentence),
    scheduleSentence: typed(from.schedule.sentence),
    goalSentence: typed(from.goal.sentence),
    asOf: from.asOf,
    progress: from.progress,
    effect: typed(from.effect),
    participants: numberText(from.figures.participants),
    staff: numberText(from.figures.staff),
    cost: euroText(from.figures.actualCostCents),
    funding: euroText(from.figures.fundingCents),
    missingReason: typed(from.figures.missingReason),
    nextStep: typed(from.nextStep),
    nextStepOwnerId: typed(owner?.id),
    nextStepDueOn: typed(from.nextStepDueOn),
    publicSentence: typed(from.publicSentence),
  };
}

const UNJUDGED = { light: '', sentence: null } as const;
const NOTHING = {
  implementation: UNJUDGED,
  schedule: UNJUDGED,
  goal: UNJUDGED,
  effect: null,
  nextStep: null,
  nextStepOwner: null,
  nextStepDueOn: null,
  publicSentence: null,
};

function typed(text: string | null | undefined): string {
  return text ?? '';
}

/** The fields that hold no number; none: what the draft says can be sent. */
export function unreadable(draft: ReviewDraft): readonly ('participants' | 'staff' | 'cost' | 'funding')[] {
  return [
    ...(parseNumber(draft.participants) === undefined ? (['participants'] as const) : []),
    ...(parseNumber(draft.staff) === undefined ? (['staff'] as const) : []),
    ...(parseEuro(draft.cost) === undefined ? (['cost'] as const) : []),
    ...(parseEuro(draft.funding) === undefined ? (['funding'] as const) : []),
  ];
}

/** As it is sent. A light that nobody chose goes as it is: the server says what is missing, beside all else that is. */
export function bodyOf(draft: ReviewDraft, correctsId: string | null): ConfirmReview {
  return {
    asOf: draft.asOf,
    implementation: aspectOf(draft.implementationLight, draft.implementationSentence),
    schedule: aspectOf(draft.scheduleLight, draft.scheduleSentence),
    goal: aspectOf(draft.goalLight, draft.goalSentence),
    progress: draft.progress.trim(),
    effect: textOf(draft.effect),
    figures: {
      participants: parseNumber(draft.participants) ?? null,
      staff: parseNumber(draft.staff) ?? null,
      actualCostCents: parseEuro(draft.cost) ?? null,
      fundingCents: parseEuro(draft.funding) ?? null,
      missingReason: textOf(draft.missingReason),
    },
    nextStep: textOf(draft.nextStep),
    nextStepOwnerId: textOf(draft.nextStepOwnerId),
    nextStepDueOn: textOf(draft.nextStepDueOn),
    publicSentence: textOf(draft.publicSentence),
    correctsId,
  };
}

function aspectOf(light: TrafficLight | '', sentence: string): ConfirmReview['goal'] {
  return { light: light as TrafficLight, sentence: textOf(sentence) };
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** A number as it stands in a field; empty where nothing is known. */
function numberText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

/** Null for an empty field, undefined for what is no number. */
function parseNumber(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{1,7}(?:,\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
