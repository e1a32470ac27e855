import type { ReactElement } from 'react';
import type { CoverageSite } from '../../../api/types.js';
import { TableFrame } from '../../../parts/table/table-frame.js';
import { shortDate } from '../../../parts/words/dates.js';
import { numberWords } from '../../../parts/words/numbers.js';
import { coverageColumns, coverageTexts } from '../../../texts/coverage.js';

/** The points of the map as a table. */
export function SiteList({ sites }: { sites: readonly CoverageSite[] }): ReactElement {
  const heads = [coverageColumns.site, coverageColumns.provider];
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
              <SiteRow key={site.id} site={site} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}

function SiteRow({ site }: { site: CoverageSite }): ReactElement {
  const figures = [
    numberWords(site.offerings),
    numberWords(site.freePlaces),
    site.nextStart === null ? '–' : shortDate(site.nextStart),
  ];
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header">
        {site.name}, {site.town}
      </th>
      <td className="kern-table__cell">{site.providerName}</td>
      {figures.map((words, index) => (
        <td className="kern-table__cell kern-table__cell--numeric" key={coverageColumns.offerings + index}>
          {words}
        </td>
      ))}
    </tr>
  );
}
