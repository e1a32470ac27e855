import type { ReactElement, ReactNode } from 'react';
import type { ClientOffer } from '../../api/types.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import type { ClientLanguage } from '../../texts/client/languages.js';
import { clockWords, dayWords } from './client-words.js';
import { German } from './sentences.js';

interface OfferFactsProps {
  readonly offer: ClientOffer;
  readonly language: ClientLanguage;
}

/** The course: what, where, from when, at which times. */
export function OfferFacts({ offer, language }: OfferFactsProps): ReactElement {
  const { texts } = language;
  const facts: Fact[] = [
    { name: texts.firstDay, value: dayWords(language, offer.startsOn) },
    { name: texts.days, value: <Times offer={offer} language={language} /> },
    { name: texts.site, value: <Address offer={offer} language={language} /> },
    { name: texts.course, value: <German>{offer.courseTitle}</German> },
    { name: texts.provider, value: <German>{offer.providerName}</German> },
    ...levelOf({ offer, language }),
    ...(offer.children > 0 ? [{ name: texts.childcare, value: texts.childPlaces(offer.children) }] : []),
    ...(offer.endsOn === null ? [] : [{ name: texts.lastDay, value: dayWords(language, offer.endsOn) }]),
  ];
  return <Facts facts={facts} />;
}

function levelOf({ offer: { level }, language: { texts } }: OfferFactsProps): Fact[] {
  if (level === null) return [];
  return [
    { name: texts.level, value: level === 'literacy' ? texts.levelLiteracy : <German>{level}</German> },
  ];
}

/** Dayparts in the language; hours where they are known for sure; what the provider wrote, as it is. */
function Times({ offer, language }: OfferFactsProps): ReactElement {
  const { texts } = language;
  const { lessonTime, dayparts, timesNote } = offer;
  return (
    <Lines>
      {[
        ...dayparts.map((daypart) => texts.dayparts[daypart]),
        ...(lessonTime ? [texts.hours(clockWords(lessonTime.from), clockWords(lessonTime.until))] : []),
      ].join(texts.listComma)}
      {timesNote !== null && <German>{timesNote}</German>}
      {texts.weeklyUnits(offer.weeklyUnits)}
    </Lines>
  );
}

function Address({ offer: { place }, language: { texts } }: OfferFactsProps): ReactElement {
  return (
    <Lines>
      <German>{place.name}</German>
      {place.street !== null && <German>{place.street}</German>}
      <German>{[place.postcode, place.town].filter(Boolean).join(' ')}</German>
      {place.isStepFree === true && texts.isStepFree}
    </Lines>
  );
}

function Lines({ children }: { children: ReactNode[] }): ReactElement {
  return (
    <>{children.map((line, index) => line !== null && line !== false && <div key={index}>{line}</div>)}</>
  );
}
