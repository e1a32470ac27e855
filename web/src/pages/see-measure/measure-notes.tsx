import { useState, type ReactElement } from 'react';
import type { MeasureDetail } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { longDate } from '../../parts/words/dates.js';
import { noteKindTerms } from '../../texts/measure-acts.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { ReportForm } from './report-form.js';

/** What was said of the measure, the newest first, and the report of who answers for it. */
export function MeasureNotes({ measure }: { measure: MeasureDetail }): ReactElement {
  const [isWriting, setWriting] = useState(false);
  const [reports, setReports] = useState(0);
  const { notes, rights, id } = measure;
  return (
    <section className="page-section" aria-labelledby="notizen">
      <div className="section-head">
        <h2 id="notizen" className="kern-heading-medium">
          {measurePageTexts.notesTitle}
        </h2>
        {rights.mayReport && !isWriting && (
          <Button kind="secondary" icon="edit" onClick={() => setWriting(true)}>
            {measurePageTexts.report}
          </Button>
        )}
      </div>
      {reports > 0 && !isWriting && (
        <Alert key={reports} kind="success" title={measurePageTexts.reportDone} takesFocus />
      )}
      {isWriting && (
        <ReportForm
          key={id}
          measure={measure}
          onDone={() => {
            setWriting(false);
            setReports(reports + 1);
          }}
          onCancel={() => setWriting(false)}
        />
      )}
      {notes.length === 0 && <p className="kern-body">{measurePageTexts.noNotes}</p>}
      <ol className="measure__notes">
        {notes.map(({ kind, text, organisation, writtenOn }, index) => (
          <li key={`${writtenOn} ${notes.length - index}`}>
            <p className="kern-body kern-body--muted">
              {measurePageTexts.noteHead(noteKindTerms[kind], organisation, longDate(writtenOn))}
            </p>
            <p className="kern-body measure__words">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
