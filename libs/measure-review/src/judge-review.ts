import type { LocalDate } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';
import { REVIEW_ASPECTS, type ReviewDraft, type ReviewFigures } from './measure-review.js';

const FIGURES = [
  'participants',
  'staff',
  'actualCostCents',
  'fundingCents',
] as const satisfies readonly (keyof ReviewFigures)[];

/**
 * “Überprüfung prüfen”: what stands in the way of confirming it, field by field; nothing: it may be confirmed. `light-without-sentence`,
 * `figures-without-reason`, `as-of-in-future`, `next-step-missing` (an unfinished measure that is not green throughout needs one),
 * `next-step-without-owner`, `next-step-without-day`.
 */
export function judgeReview(draft: ReviewDraft, today: LocalDate): readonly Refusal[] {
  return [
    ...lightsWithoutSentence(draft),
    ...missingFigures(draft.figures),
    ...wrongDay(draft, today),
    ...nextStep(draft),
  ];
}

function lightsWithoutSentence(draft: ReviewDraft): readonly Refusal[] {
  return REVIEW_ASPECTS.filter(
    (aspect) => needsSentence(draft, aspect) && isBlank(draft[aspect].sentence),
  ).map((aspect) => ({ code: 'light-without-sentence', field: `${aspect}.sentence`, facts: { aspect } }));
}

function needsSentence(draft: ReviewDraft, aspect: (typeof REVIEW_ASPECTS)[number]): boolean {
  const { light } = draft[aspect];
  return light === 'yellow' || light === 'red';
}

function missingFigures(figures: ReviewFigures): readonly Refusal[] {
  const isMissing = FIGURES.some((figure) => figures[figure] === null);
  return isMissing && isBlank(figures.missingReason)
    ? [{ code: 'figures-without-reason', field: 'figures.missingReason' }]
    : [];
}

function wrongDay({ asOf }: ReviewDraft, today: LocalDate): readonly Refusal[] {
  return asOf > today ? [{ code: 'as-of-in-future', field: 'asOf' }] : [];
}

function nextStep(draft: ReviewDraft): readonly Refusal[] {
  if (isBlank(draft.nextStep)) {
    const isTroubled = REVIEW_ASPECTS.some((aspect) => needsSentence(draft, aspect));
    return isTroubled ? [{ code: 'next-step-missing', field: 'nextStep' }] : [];
  }
  return [
    ...(draft.nextStepOwnerId === null
      ? [{ code: 'next-step-without-owner', field: 'nextStepOwnerId' }]
      : []),
    ...(draft.nextStepDueOn === null ? [{ code: 'next-step-without-day', field: 'nextStepDueOn' }] : []),
  ];
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
