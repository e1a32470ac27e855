import type { ReactElement } from 'react';
import type { CaseSheet, ClientLink } from '../../api/types.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { QrPicture } from '../../parts/place-offer/qr-picture.js';
import { Facts } from '../../parts/show/facts.js';
import { longDate, shortDate, weekdayDate } from '../../parts/words/dates.js';
import { sheetTexts } from '../../texts/sheet.js';
import { sheetFacts } from './sheet-facts.js';

interface SheetProps {
  readonly sheet: CaseSheet;
  /** The link that was just made, if one was. */
  readonly link: ClientLink | null;
}

/** The sheet itself, as it comes out of the printer. */
export function Sheet({ sheet, link }: SheetProps): ReactElement {
  const { code, course, bring, entitledUntil, contactOfficeName, printedOn } = sheet;
  return (
    <article className="sheet" aria-labelledby="merkblatt">
      <header className="sheet__head">
        <h2 id="merkblatt" className="sheet__title">
          {titleOf(course)}
        </h2>
        <p className="sheet__name">
          {sheetTexts.name}: <span className="sheet__line" />
        </p>
        <p className="sheet__code">
          {sheetTexts.code} <CaseCode code={code} isBig />
        </p>
      </header>
      {course === null ? <p>{sheetTexts.noCourse}</p> : <Facts facts={sheetFacts(course)} />}
      {course?.answerUntil && (
        <div className="sheet__answer">
          <p>
            {sheetTexts.answerUntil} <strong>{weekdayDate(course.answerUntil)}</strong>
          </p>
          <p>{link === null ? sheetTexts.answerHow : sheetTexts.answerHowQr}</p>
        </div>
      )}
      <div className="sheet__columns">
        <section aria-labelledby="mitbringen">
          <h3 id="mitbringen" className="sheet__heading">
            {sheetTexts.bringTitle}
          </h3>
          <ul className="sheet__list">
            {bring.map((thing) => (
              <li key={thing}>{sheetTexts.bring[thing]}</li>
            ))}
          </ul>
          {entitledUntil !== null && <p>{sheetTexts.entitledUntil(longDate(entitledUntil))}</p>}
        </section>
        {link !== null && (
          <section aria-labelledby="qr" className="sheet__qr">
            <h3 id="qr" className="sheet__heading">
              {sheetTexts.qrTitle}
            </h3>
            <QrPicture svg={link.qrSvg} words={sheetTexts.qr} />
          </section>
        )}
      </div>
      <footer className="sheet__foot">
        <p>
          {sheetTexts.contactTitle}: <strong>{contactOfficeName}</strong>
        </p>
        <p>{sheetTexts.printedOn(shortDate(printedOn))}</p>
      </footer>
    </article>
  );
}

function titleOf(course: CaseSheet['course']): string {
  if (course === null) return sheetTexts.sheetTitleNone;
  return course.answerUntil === null ? sheetTexts.sheetTitle : sheetTexts.sheetTitleOpen;
}
