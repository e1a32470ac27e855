import type { ReactElement } from 'react';
import type { OfferingToConfirm } from '../../api/types.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { shortDate } from '../../parts/words/dates.js';
import { byLinkTexts } from '../../texts/by-link.js';
import { levelTerms } from '../../texts/terms.js';
import { fieldKey, fieldsOf, shownPlaces, type TypedPlaces } from './free-places.js';

interface OfferingPlacesProps {
  readonly offering: OfferingToConfirm;
  readonly typed: TypedPlaces;
  readonly refusal: Error | null;
  readonly onType: (key: string, text: string) => void;
}

/** One offering with a field for the free places of each section that people can still enter. */
export function OfferingPlaces({ offering, typed, refusal, onType }: OfferingPlacesProps): ReactElement {
  const facts = [
    byLinkTexts.starts(shortDate(offering.startsOn)),
    byLinkTexts.size(offering.maximumSize),
    byLinkTexts.lastConfirmed(shortDate(offering.confirmedOn)),
  ];
  return (
    <section className="gap-card" aria-labelledby={`angebot-${offering.id}`}>
      <h2 id={`angebot-${offering.id}`} className="kern-heading-small">
        {offering.title}
      </h2>
      <p className="gap-item__facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {fieldsOf(offering).map((field) => (
        <TextField
          key={field.key}
          id={`frei-${field.key}`}
          type="number"
          inputMode="numeric"
          min={0}
          max={field.maximum}
          isNarrow
          label={labelOf(offering, field.key)}
          value={shownPlaces(field, typed)}
          onValue={(text) => onType(field.key, text)}
          error={fieldError(refusal, field.key)}
        />
      ))}
    </section>
  );
}

function labelOf(offering: OfferingToConfirm, key: string): string {
  const section = offering.sections.find(({ number }) => fieldKey(offering.id, number) === key);
  if (section === undefined) return byLinkTexts.freeChildcare;
  const { number, level, startsOn } = section;
  return byLinkTexts.freePlaces(byLinkTexts.section(number, levelTerms[level], shortDate(startsOn)));
}
