import type { ReactElement } from 'react';
import { readMinutesPaper } from '../../api/meeting-packs.js';
import type { MeetingDetails } from '../../api/types.js';
import { PaperCorner } from '../../parts/paper/paper-corner.js';
import { momentWords } from '../../parts/words/dates.js';
import { agendaTexts } from '../../texts/agenda.js';
import { meetingPaperTexts } from '../../texts/papers.js';

/** All versions of the minutes, the latest first; each stays as it was released. */
export function VersionsPart({ meeting }: { meeting: MeetingDetails }): ReactElement {
  const { id, startsAt, versions } = meeting;
  return (
    <section className="page-section no-print" aria-labelledby="fassungen">
      <h2 id="fassungen" className="kern-heading-medium">
        {agendaTexts.versions}
      </h2>
      {versions.toReversed().map(({ number, releasedAt, releasedByName, reason, entries }) => (
        <details className="fold" key={number}>
          <summary className="fold__title">
            {agendaTexts.version(number)}: {agendaTexts.versionWords(momentWords(releasedAt), releasedByName)}
          </summary>
          <PaperCorner
            title={meetingPaperTexts.minutes(number)}
            file={`niederschrift_${startsAt.slice(0, 10)}_fassung_${number}`}
            read={(kind) => readMinutesPaper(kind, id, number)}
          />
          {reason !== null && (
            <p className="kern-body">
              {agendaTexts.correctReason}: {reason}
            </p>
          )}
          {entries.map((entry) => (
            <div key={entry.itemId}>
              <p className="kern-body">
                <strong>
                  {agendaTexts.top(entry.number)} {entry.title}
                </strong>
              </p>
              <p className="kern-body agenda__minutes">{entry.minutes || agendaTexts.noMinutes}</p>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}
