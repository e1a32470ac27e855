import type { ReactElement } from 'react';
import type { GapEvidence as Evidence } from '../../api/types.js';
import { TableFrame } from '../../parts/table/table-frame.js';
import { gapTexts } from '../../texts/gaps.js';
import { causeTerms } from '../../texts/terms.js';
import { protectedCount } from './gap-facts.js';

/** The figures behind a gap, enough to check it by hand. */
export function GapEvidence({ evidence }: { evidence: Evidence }): ReactElement {
  const { peopleByMunicipality, peopleByCause } = evidence;
  const isAnyHidden = [...peopleByMunicipality, ...peopleByCause].some(({ people }) => people === null);
  return (
    <section aria-labelledby="beleg" className="page-section">
      <h2 id="beleg" className="kern-heading-medium">
        {gapTexts.evidenceTitle}
      </h2>
      <div className="side-by-side">
        <CountTable
          caption={gapTexts.byMunicipality}
          file="luecke-nach-gemeinden"
          head={gapTexts.municipality}
          lines={peopleByMunicipality.map(({ name, people }) => ({ name, people }))}
        />
        <CountTable
          caption={gapTexts.byCause}
          file="luecke-nach-ursachen"
          head={gapTexts.cause}
          lines={peopleByCause.map(({ cause, people }) => ({ name: causeTerms[cause].short, people }))}
        />
      </div>
      {isAnyHidden && <p className="kern-body kern-body--small kern-body--muted">{gapTexts.hiddenNote}</p>}
    </section>
  );
}

interface CountTableProps {
  readonly caption: string;
  readonly file: string;
  readonly head: string;
  readonly lines: readonly { readonly name: string; readonly people: number | null }[];
}

function CountTable({ caption, file, head, lines }: CountTableProps): ReactElement {
  return (
    <div>
      <TableFrame caption={caption} file={file}>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {head}
            </th>
            <th scope="col" className="kern-table__header kern-table__header--numeric">
              {gapTexts.count}
            </th>
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {lines.map(({ name, people }) => (
            <tr className="kern-table__row" key={name}>
              <th scope="row" className="kern-table__header">
                {name}
              </th>
              <td className="kern-table__cell kern-table__cell--numeric">{protectedCount(people)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}
