import type { ReactElement } from 'react';
import type { MeasureReview, ReviewAspect } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { Light } from '../../parts/review/light.js';
import { Badge } from '../../parts/show/badge.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { shortDate, momentWords } from '../../parts/words/dates.js';
import { euroWords } from '../../parts/words/euro.js';
import { unitTerms } from '../../texts/indicators.js';
import { aspectTerms, reviewTexts } from '../../texts/reviews.js';

const ASPECTS: readonly ReviewAspect[] = ['implementation', 'schedule', 'goal'];
/** Units by their codes; one that is no longer used stays as it was written down. */
const UNITS: Readonly<Record<string, string>> = unitTerms;
const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

interface ReviewViewProps {
  readonly review: MeasureReview;
  /** Where it is corrected; null: not by this reader, or not any more. */
  readonly correctTo: string | null;
}

/** One confirmed review, as it was confirmed. */
export function ReviewView({ review, correctTo }: ReviewViewProps): ReactElement {
  const { asOf, reviewer, reviewedAt, isCorrected, progress, effect } = review;
  return (
    <article className="review" aria-label={reviewTexts.asOfDay(shortDate(asOf))}>
      <h3 className="kern-heading-small">{reviewTexts.asOfDay(shortDate(asOf))}</h3>
      <p className="kern-body badge-line">
        <Badge kind={isCorrected ? 'warning' : 'info'}>
          {isCorrected ? reviewTexts.corrected : reviewTexts.standing}
        </Badge>
        <span>{reviewTexts.by(reviewer, momentWords(reviewedAt))}</span>
      </p>
      <ul className="lights lights--told">
        {ASPECTS.map((aspect) => (
          <li key={aspect}>
            <Light light={review[aspect].light} label={aspectTerms[aspect]} />
            {review[aspect].sentence !== null && <p className="kern-body">{review[aspect].sentence}</p>}
          </li>
        ))}
      </ul>
      <p className="kern-body measure__words">{progress}</p>
      {effect !== null && <p className="kern-body measure__words">{effect}</p>}
      <Facts facts={factsOf(review)} />
      <Snapshot review={review} />
      {correctTo !== null && (
        <p>
          <WayButton to={correctTo} kind="tertiary">
            {reviewTexts.correct}
          </WayButton>
        </p>
      )}
    </article>
  );
}

function factsOf({ figures, ...review }: MeasureReview): readonly Fact[] {
  const { nextStep, nextStepOwner, nextStepDueOn, publicSentence } = review;
  const next = [nextStep, nextStepOwner, nextStepDueOn === null ? null : shortDate(nextStepDueOn)];
  return [
    { name: reviewTexts.participants, value: numberOf(figures.participants) },
    { name: reviewTexts.staff, value: numberOf(figures.staff) },
    { name: reviewTexts.cost, value: moneyOf(figures.actualCostCents) },
    { name: reviewTexts.funding, value: moneyOf(figures.fundingCents) },
    ...told(reviewTexts.missingReason, figures.missingReason),
    ...told(reviewTexts.nextStep, next.filter((part) => part !== null).join(' · ') || null),
    ...told(reviewTexts.publicSentence, publicSentence),
  ];
}

function told(name: string, value: string | null): readonly Fact[] {
  return value === null ? [] : [{ name, value }];
}

function numberOf(value: number | null): string {
  return value === null ? reviewTexts.noAnswer : NUMBER.format(value);
}

function moneyOf(cents: number | null): string {
  return cents === null ? reviewTexts.noAnswer : euroWords(cents);
}

function Snapshot({ review: { snapshot } }: { review: MeasureReview }): ReactElement {
  const { goals, indicators, responsible, plannedCostCents } = snapshot;
  return (
    <details className="kern-body">
      <summary>{reviewTexts.snapshot}</summary>
      <Facts
        facts={[
          { name: reviewTexts.responsible, value: responsible ?? reviewTexts.nobody },
          { name: reviewTexts.plannedCost, value: moneyOf(plannedCostCents) },
          { name: reviewTexts.goals, value: goals.join(' · ') || reviewTexts.noAnswer },
          ...indicators.map(({ name, value, unit }) => ({
            name,
            value: value === null ? reviewTexts.noAnswer : `${NUMBER.format(value)} ${UNITS[unit] ?? unit}`,
          })),
        ]}
      />
    </details>
  );
}
