import type { ReactElement } from 'react';
import { useReachDemand } from '../../api/coverage.js';
import { useRegions } from '../../api/regions.js';
import type { ReachDemand } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAddress } from '../../parts/form/use-address.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { reachTexts } from '../../texts/reach.js';
import { ReachResult } from './reach-result.js';

const SITE = 'kursort';
const FORMAT = 'kurstyp';

/** “Bedarf in Reichweite”: whom a provider could fill a course with, per own Kursort and Kurstyp. */
export function ReachPage(): ReactElement {
  const [search, setSearch] = useAddress();
  const regions = useRegions();
  const demand = useReachDemand({
    siteId: search.get(SITE) ?? undefined,
    format: search.get(FORMAT) ?? undefined,
  });
  const failed = [demand, regions].find(({ isError }) => isError);
  const isKnown = demand.data !== undefined && regions.data !== undefined;
  const choose = (siteId: string, format: string | undefined): void => {
    const chosen = { [SITE]: siteId, ...(format === undefined ? {} : { [FORMAT]: format }) };
    setSearch(chosen, { preventScrollReset: true });
  };
  return (
    <>
      <PageTitle title={reachTexts.title} />
      <p className="kern-body lead">{reachTexts.lead}</p>
      {failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!isKnown && !failed && <Loading />}
      {isKnown && !failed && (
        <>
          <Choices demand={demand.data} siteId={search.get(SITE)} onChoose={choose} />
          {demand.data.chosen === null ? (
            <Alert
              kind="info"
              title={demand.data.sites.length === 0 ? reachTexts.noSites : reachTexts.noApproval}
            />
          ) : (
            <div
              className={demand.isPlaceholderData ? 'result result--outdated' : 'result'}
              aria-busy={demand.isPlaceholderData}
            >
              <ReachResult chosen={demand.data.chosen} sites={demand.data.sites} regions={regions.data} />
            </div>
          )}
        </>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly demand: ReachDemand;
  readonly siteId: string | null;
  readonly onChoose: (siteId: string, format: string | undefined) => void;
}

/** Own Kursorte, and the Kurstypen that are approved there. A Kurstyp that the next Kursort may teach too stays chosen. */
function Choices({ demand, siteId, onChoose }: ChoicesProps): ReactElement | null {
  const { sites, chosen } = demand;
  const site = sites.find(({ id }) => id === (siteId ?? chosen?.siteId)) ?? sites[0];
  if (site === undefined) return null;
  const chooseSite = (id: string): void => {
    const next = sites.find((one) => one.id === id);
    const isApproved = next?.formats.some(({ code }) => code === chosen?.formatCode) === true;
    onChoose(id, isApproved ? chosen?.formatCode : undefined);
  };
  return (
    <section className="filters" aria-label={reachTexts.site}>
      <SelectField
        id="kursort"
        label={reachTexts.site}
        value={site.id}
        choices={sites.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
        onValue={chooseSite}
      />
      {site.formats.length > 0 && (
        <SelectField
          id="kurstyp"
          label={reachTexts.format}
          value={chosen?.formatCode ?? ''}
          choices={site.formats.map(({ code, title }) => ({ value: code, label: title }))}
          onValue={(format) => onChoose(site.id, format)}
        />
      )}
    </section>
  );
}
