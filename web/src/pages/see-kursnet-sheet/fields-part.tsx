import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { KursnetSheet, KursnetValue } from '../../api/types.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { kursnetFieldTerms, kursnetGapTerms, kursnetTexts as texts } from '../../texts/kursnet.js';

/** The fields in the order of the mask, each with its button; gaps say where what is missing belongs. */
export function FieldsPart({
  sheet: { offeringId, values },
}: {
  readonly sheet: KursnetSheet;
}): ReactElement {
  return (
    <section aria-labelledby="felder" className="page-section">
      <h2 id="felder" className="kern-heading-medium">
        {texts.fields}
      </h2>
      <p className="no-print">
        <CopyButton text={allOf(values)} label={texts.copyAll} of={texts.allOf} />
      </p>
      <dl className="copy-list">
        {values.map((value) => (
          <div className="copy-list__line" key={value.field}>
            <dt className="copy-list__name">{kursnetFieldTerms[value.field]}</dt>
            <dd className="copy-list__value">
              <Value value={value} offeringId={offeringId} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({
  value: { field, text, gap },
  offeringId,
}: {
  readonly value: KursnetValue;
  readonly offeringId: string;
}): ReactElement {
  if (text === null) {
    return (
      <span className="copy-list__gap">
        {kursnetGapTerms[gap ?? 'kursnet']}{' '}
        {gap === 'course' && (
          <Link className="kern-link" to={`/kurse/${offeringId}/bearbeiten`}>
            {texts.toCourse}
          </Link>
        )}
      </span>
    );
  }
  return (
    <>
      <span className="copy-list__text">{text}</span>
      <span className="no-print">
        <CopyButton text={text} of={kursnetFieldTerms[field]} />
      </span>
    </>
  );
}

/** One field on a line, without the gaps. */
function allOf(values: readonly KursnetValue[]): string {
  return values
    .filter(({ text }) => text !== null)
    .map(({ field, text }) => `${kursnetFieldTerms[field]}: ${text}`)
    .join('\n');
}
