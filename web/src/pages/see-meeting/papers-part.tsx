import type { ReactElement } from 'react';
import { readAgendaPaper, readMinutesPaper } from '../../api/meeting-packs.js';
import type { MeetingDetails } from '../../api/types.js';
import { PaperCorner } from '../../parts/paper/paper-corner.js';
import { meetingPaperTexts } from '../../texts/papers.js';
import { Packs } from './packs.js';

interface PapersPartProps {
  readonly meeting: MeetingDetails;
  readonly onDone: (words: string) => void;
}

/** What of a meeting can be taken along: agenda, draft of the minutes, and packs as they were handed out. */
export function PapersPart({ meeting, onDone }: PapersPartProps): ReactElement {
  const { id, state, startsAt, mayKeep, versions } = meeting;
  const day = startsAt.slice(0, 10);
  return (
    <section className="page-section no-print" aria-labelledby="papiere">
      <h2 id="papiere" className="kern-heading-medium">
        {meetingPaperTexts.title}
      </h2>
      <PaperCorner
        title={meetingPaperTexts.agenda}
        file={`tagesordnung_${day}`}
        read={(kind) => readAgendaPaper(kind, id)}
      />
      {mayKeep && state === 'held' && versions.length === 0 && (
        <PaperCorner
          title={meetingPaperTexts.draft}
          file={`niederschrift_entwurf_${day}`}
          read={(kind) => readMinutesPaper(kind, id)}
        />
      )}
      <Packs meetingId={id} mayWrite={mayKeep} onDone={onDone} />
    </section>
  );
}
