import type { ReactElement } from 'react';
import { usePublicMeasures } from '../../api/public-concept.js';
import type { PublicMeasureLine } from '../../api/public-types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { measureStateTerms } from '../../texts/measures.js';
import { publicTexts } from '../../texts/public-concept.js';
import { MeasureList } from './measure-list.js';
import { PublicPage } from './public-page.js';

const FIELD = 'themenfeld';
const STATE = 'stand';
const STATES = ['accepted', 'decided', 'running', 'paused', 'done', 'ended'] as const;

/** “Maßnahmen” for everybody. What is chosen stands in the address. */
export function PublicMeasuresPage(): ReactElement {
  const measures = usePublicMeasures();
  return (
    <PublicPage asked={measures}>
      {({ items, fields }) => (
        <>
          <PageTitle title={publicTexts.measures} />
          <p className="kern-body lead">{publicTexts.measuresLead}</p>
          <Chosen measures={items} fields={fields} />
        </>
      )}
    </PublicPage>
  );
}

interface ChosenProps {
  readonly measures: readonly PublicMeasureLine[];
  readonly fields: readonly { readonly id: string; readonly title: string }[];
}

function Chosen({ measures, fields }: ChosenProps): ReactElement {
  const { chosen, choose } = useListAddress();
  const [field, state] = [chosen(FIELD), chosen(STATE)];
  const found = measures.filter(
    (measure) =>
      (field === '' || measure.fieldIds.includes(field)) && (state === '' || measure.state === state),
  );
  return (
    <>
      <section className="filters no-print" aria-label={publicTexts.filters}>
        <SelectField
          id="themenfeld"
          label={publicTexts.field}
          value={field}
          choices={[
            { value: '', label: publicTexts.allFields },
            ...fields.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onValue={(value) => choose({ [FIELD]: value })}
        />
        <SelectField
          id="stand"
          label={publicTexts.state}
          value={state}
          choices={[
            { value: '', label: publicTexts.allStates },
            ...STATES.map((value) => ({ value, label: measureStateTerms[value] })),
          ]}
          onValue={(value) => choose({ [STATE]: value })}
        />
      </section>
      <p className="kern-body kern-body--muted" aria-live="polite">
        {publicTexts.found(found.length)}
      </p>
      {found.length === 0 && measures.length > 0 ? (
        <p className="kern-body">{publicTexts.nothingFound}</p>
      ) : (
        <MeasureList measures={found} />
      )}
    </>
  );
}
