import type { ReactElement } from 'react';
import type { CoverageSite, NearbyStop, Site } from '../../../api/types.js';
import { TableFrame } from '../../../parts/table/table-frame.js';
import { shortDate } from '../../../parts/words/dates.js';
import { numberWords } from '../../../parts/words/numbers.js';
import { stopShort } from '../../../parts/words/stop.js';
import { coverageColumns, coverageTexts } from '../../../texts/coverage.js';

interface SiteListProps {
  readonly sites: readonly CoverageSite[];
  /** All Kursorte, with their stops. */
  readonly known: readonly Site[];
  readonly onReach: (siteId: string) => void;
}

/** The points of the map as a table. */
export function SiteList({ sites, known, onReach }: SiteListProps): ReactElement {
  const heads = [coverageColumns.site, coverageColumns.provider, coverageColumns.stop];
  const figures = [coverageColumns.offerings, coverageColumns.free, coverageColumns.nextStart];
  return (
    <section aria-labelledby="kursorte-titel" className="page-section">
      <h2 id="kursorte-titel" className="kern-heading-medium">
        {coverageTexts.sitesTitle}
      </h2>
      {sites.length === 0 ? (
        <p className="kern-body">{coverageTexts.sitesEmpty}</p>
      ) : (
        <TableFrame caption={coverageTexts.sitesCaption} isCaptionHidden file="kursorte">
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {heads.map((title) => (
                <th scope="col" className="kern-table__header" key={title}>
                  {title}
                </th>
              ))}
              {figures.map((title) => (
                <th scope="col" className="kern-table__header kern-table__header--numeric" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {sites.map((site) => (
              <SiteRow
                key={site.id}
                site={site}
                stop={known.find(({ id }) => id === site.id)?.nearestStop ?? null}
                onReach={onReach}
              />
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}

interface SiteRowProps {
  readonly site: CoverageSite;
  readonly stop: NearbyStop | null;
  readonly onReach: (siteId: string) => void;
}

function SiteRow({ site, stop, onReach }: SiteRowProps): ReactElement {
  const figures = [
    numberWords(site.offerings),
    numberWords(site.freePlaces),
    site.nextStart === null ? '–' : shortDate(site.nextStart),
  ];
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header">
        <button
          type="button"
          className="name-button"
          aria-label={coverageTexts.showReachOf(`${site.name}, ${site.town}`)}
          title={coverageTexts.showReach}
          onClick={() => onReach(site.id)}
        >
          {site.name}, {site.town}
        </button>
      </th>
      <td className="kern-table__cell">{site.providerName}</td>
      <td className="kern-table__cell">{stop === null ? '–' : stopShort(stop)}</td>
      {figures.map((words, index) => (
        <td className="kern-table__cell kern-table__cell--numeric" key={coverageColumns.offerings + index}>
          {words}
        </td>
      ))}
    </tr>
  );
}
