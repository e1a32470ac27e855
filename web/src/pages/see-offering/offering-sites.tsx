import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useSiteWays } from '../../api/course-search.js';
import { useSites } from '../../api/offerings.js';
import { useRegions } from '../../api/regions.js';
import type { Offering, Site } from '../../api/types.js';
import { SearchField } from '../../parts/form/search-field.js';
import { useAddress } from '../../parts/form/use-address.js';
import { minutesWords } from '../../parts/words/numbers.js';
import { offeringTexts } from '../../texts/offering.js';

/** Where a course is held, and how long the way is from a Gemeinde. */
export function OfferingSites({ offering }: { offering: Offering }): ReactElement {
  const [search, setSearch] = useAddress();
  const { state } = useLocation() as { state: unknown };
  const ags = search.get('ort') ?? '';
  const municipalities = useRegions().data?.municipalities ?? [];
  const sites = useSites().data ?? [];
  const choose = (chosen: string): void => {
    if (chosen !== ags) {
      setSearch(chosen === '' ? {} : { ort: chosen }, { preventScrollReset: true, replace: true, state });
    }
  };
  return (
    <section aria-labelledby="kursort" className="page-section">
      <h2 id="kursort" className="kern-heading-medium">
        {offering.sites.length === 1 ? offeringTexts.site : offeringTexts.sites}
      </h2>
      <div className="no-print way-field">
        <SearchField
          id="ort"
          label={offeringTexts.wayFrom}
          value={ags}
          choices={municipalities.map(({ ags: value, name, postcode }) => ({
            value,
            label: name,
            also: postcode,
          }))}
          onValue={choose}
        />
      </div>
      {offering.sites.map(({ id, name, town }) => (
        <OneSite
          key={id}
          id={id}
          name={name}
          town={town}
          site={sites.find((site) => site.id === id)}
          ags={ags}
        />
      ))}
    </section>
  );
}

interface OneSiteProps {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  /** Once it is there. */
  readonly site: Site | undefined;
  readonly ags: string;
}

function OneSite({ id, name, town, site, ags }: OneSiteProps): ReactElement {
  const place = [site?.street, [site?.postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <p className="kern-body">
      <strong>{name}</strong>
      <br />
      {place}
      {typeof site?.isStepFree === 'boolean' && (
        <>
          <br />
          {site.isStepFree ? offeringTexts.stepFree : offeringTexts.notStepFree}
        </>
      )}
      {ags !== '' && <Way siteId={id} ags={ags} />}
    </p>
  );
}

function Way({ siteId, ags }: { siteId: string; ags: string }): ReactElement | null {
  const ways = useSiteWays(siteId).data;
  if (ways === undefined) return null;
  const way = ways.find((one) => one.ags === ags);
  const crossings = way?.crossings.join(', ') ?? '';
  return (
    <>
      <br />
      <output>
        {way === undefined || way.minutes === null
          ? offeringTexts.noWay
          : offeringTexts.way(minutesWords(way.minutes, way.origin), way.name)}
        {crossings !== '' && `, ${offeringTexts.crossing(crossings)}`}
      </output>
    </>
  );
}
