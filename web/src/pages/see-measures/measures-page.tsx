import type { ReactElement } from 'react';
import { useMeasureFrame, useMeasures } from '../../api/measures.js';
import { useSession } from '../../api/session.js';
import type { MeasureFrame, MeasureList } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { measureListTexts } from '../../texts/measure-lists.js';
import { measureTexts } from '../../texts/measures.js';
import { FILTERS, inOrder, NO_FILTERS, ORDER, orderOf, questionOf } from './measure-address.js';
import { MeasureFilters } from './measure-filters.js';
import { MeasureMap } from './measure-map.js';
import { MeasureSums } from './measure-sums.js';
import { MeasureTable } from './measure-table.js';

/** “Maßnahmen” of the edition that is worked with. */
export function MeasuresPage(): ReactElement {
  const frame = useMeasureFrame();
  const { chosen, choose } = useListAddress();
  const measures = useMeasures(questionOf(chosen));
  const failed = [frame, measures].find(({ isError }) => isError);
  return (
    <>
      <PageTitle title={measureTexts.title} />
      <p className="kern-body lead">{measureListTexts.lead}</p>
      {failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {frame.isPending && <Loading />}
      {frame.data?.concept === null && (
        <Alert kind="info" title={measureTexts.noConceptTitle}>
          <p className="kern-body">{measureTexts.noConcept}</p>
        </Alert>
      )}
      {frame.data !== undefined && frame.data.concept !== null && (
        <>
          <p className="kern-body kern-body--muted">{measureTexts.edition(frame.data.concept.edition)}</p>
          <MeasureFilters frame={frame.data} chosen={chosen} choose={choose} />
          {measures.isPending && <Loading />}
          {measures.data !== undefined && (
            <div aria-busy={measures.isPlaceholderData}>
              <Found list={measures.data} frame={frame.data} chosen={chosen} choose={choose} />
            </div>
          )}
        </>
      )}
    </>
  );
}

interface FoundProps {
  readonly list: MeasureList;
  readonly frame: MeasureFrame;
  readonly chosen: (name: string) => string;
  readonly choose: (change: Readonly<Record<string, string>>) => void;
}

function Found({ list, frame, chosen, choose }: FoundProps): ReactElement {
  const mayDecide = useSession().data?.permissions.includes('measure:keep') === true;
  const waiting = list.items.filter(({ state }) => state === 'proposed').length;
  return (
    <>
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {measureListTexts.found(list.items.length)}
        </p>
        <WayButton to="/konzept/massnahmen/neu" kind="primary" icon="add">
          {measureListTexts.propose}
        </WayButton>
      </div>
      {mayDecide && waiting > 0 && chosen(FILTERS.state) === '' && (
        <Alert kind="warning" title={measureListTexts.toReview(waiting)}>
          <Button kind="tertiary" onClick={() => choose({ ...NO_FILTERS, [FILTERS.state]: 'proposed' })}>
            {measureListTexts.showProposed}
          </Button>
        </Alert>
      )}
      {list.items.length === 0 ? (
        <Alert kind="info" title={measureListTexts.empty}>
          <p className="kern-body">{measureListTexts.emptyBody}</p>
          <Button kind="tertiary" onClick={() => choose(NO_FILTERS)}>
            {measureListTexts.reset}
          </Button>
        </Alert>
      ) : (
        <>
          <MeasureTable rows={inOrder(list.items, orderOf(chosen(ORDER)))} frame={frame} />
          <MeasureSums sum={list.sum} />
          <MeasureMap measures={list.items} />
        </>
      )}
    </>
  );
}
