import type { ReactElement } from 'react';
import type { Told } from '../../api/types.js';
import { TableFrame } from '../../parts/table/table-frame.js';
import { momentWords, shortDate } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';
import { mailStateTerms, organisationKindTerms, toldReasonTerms } from '../../texts/terms.js';

const HEADS = [
  gapTexts.organisation,
  gapTexts.kind,
  gapTexts.reason,
  gapTexts.preparedAt,
  gapTexts.mail,
  gapTexts.answerUntil,
];

/** Who was told of the gap, when, and whether the mail left. */
export function GapTold({ told }: { told: readonly Told[] }): ReactElement {
  return (
    <section aria-labelledby="benachrichtigt" className="page-section">
      <h2 id="benachrichtigt" className="kern-heading-medium">
        {gapTexts.toldTitle}
      </h2>
      {told.length === 0 ? (
        <p className="kern-body">{gapTexts.toldNobody}</p>
      ) : (
        <TableFrame caption={gapTexts.toldCaption} isCaptionHidden file="luecke-gemeldet-an">
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {HEADS.map((title) => (
                <th scope="col" className="kern-table__header" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {told.map((one) => (
              <ToldRow key={one.organisationName + one.preparedAt} told={one} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}

function ToldRow({ told }: { told: Told }): ReactElement {
  const mail = mailStateTerms[told.mailState];
  const cells = [
    organisationKindTerms[told.organisationKind],
    toldReasonTerms[told.reason],
    momentWords(told.preparedAt),
    told.sentAt === null ? mail : `${mail} ${momentWords(told.sentAt)}`,
    shortDate(told.answerUntil),
  ];
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header">
        {told.organisationName}
      </th>
      {cells.map((words, index) => (
        <td className="kern-table__cell" key={HEADS[index + 1]}>
          {words}
        </td>
      ))}
    </tr>
  );
}
