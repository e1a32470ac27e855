import type { ReactElement } from 'react';
import type { SelectionItem, YearlySelection } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { assessTexts, selectionTexts } from '../../texts/yearly-selection.js';
import { CriterionField } from './criterion-field.js';

/** One measure at a time, each criterion saved at once. Which one it is stands in the address. */
export function AssessPart({ selection }: { selection: YearlySelection }): ReactElement | null {
  const { items, weights } = selection;
  const { chosen, choose } = useListAddress();
  const place = Math.max(
    0,
    items.findIndex(({ number }) => String(number) === chosen('massnahme')),
  );
  const item = items[place];
  if (item === undefined) return null;
  const goTo = (index: number): void => choose({ massnahme: String(items[index]?.number ?? '') });
  const done = items.filter(({ assessments }) => assessments.length === weights.length).length;
  return (
    <section className="page-section narrow no-print" aria-labelledby="bewerten">
      <h2 id="bewerten" className="kern-heading-medium">
        {assessTexts.title}
      </h2>
      <p className="kern-body">{assessTexts.lead}</p>
      {done === items.length ? (
        <Alert kind="success" title={assessTexts.done} />
      ) : (
        <p className="kern-body" aria-live="polite">
          {assessTexts.own(done, items.length)}
        </p>
      )}
      <div className="assess-card">
        <p className="kern-body kern-body--muted">{assessTexts.measureOf(place + 1, items.length)}</p>
        <h3 className="kern-heading-small">{selectionTexts.measureName(item.number, item.title)}</h3>
        {item.description !== '' && <p className="kern-body">{item.description}</p>}
        <Criteria key={item.measureId} selection={selection} item={item} />
        <div className="kern-btn-wrapper">
          {place > 0 && (
            <Button kind="secondary" onClick={() => goTo(place - 1)}>
              {assessTexts.previous}
            </Button>
          )}
          {place < items.length - 1 && (
            <Button kind="primary" onClick={() => goTo(place + 1)}>
              {assessTexts.next}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function Criteria({ selection, item }: { selection: YearlySelection; item: SelectionItem }): ReactElement {
  return (
    <>
      {selection.weights.map(({ criterion }) => (
        <CriterionField
          key={criterion}
          selectionId={selection.id}
          measureId={item.measureId}
          criterion={criterion}
          given={item.assessments.find((one) => one.criterion === criterion)}
        />
      ))}
    </>
  );
}
