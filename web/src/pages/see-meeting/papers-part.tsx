import type { ReactElement } from 'react';
import { documentAddress } from '../../api/documents.js';
import {
  readAgendaPaper,
  readMinutesPaper,
  useMeetingPacks,
  useWriteMeetingPack,
} from '../../api/meeting-packs.js';
import type { MeetingDetails, StoredDocument } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { PaperCorner } from '../../parts/paper/paper-corner.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { meetingPaperTexts } from '../../texts/papers.js';

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

interface PacksProps {
  readonly meetingId: string;
  readonly mayWrite: boolean;
  readonly onDone: (words: string) => void;
}

function Packs({ meetingId, mayWrite, onDone }: PacksProps): ReactElement {
  const packs = useMeetingPacks(meetingId);
  const write = useWriteMeetingPack(meetingId);
  return (
    <>
      <h3 className="kern-heading-small part-gap">{meetingPaperTexts.packs}</h3>
      <p className="kern-body">{meetingPaperTexts.packsLead}</p>
      {packs.isError && <LoadFailed error={packs.error} onRetry={packs.refetch} />}
      {packs.data !== undefined && <PackList packs={packs.data} />}
      <ActError error={write.error} />
      {mayWrite && (
        <div className="kern-btn-wrapper">
          <Button
            kind="secondary"
            isBusy={write.isPending}
            onClick={() => write.mutate(undefined, { onSuccess: () => onDone(meetingPaperTexts.written) })}
          >
            {write.isPending ? meetingPaperTexts.writing : meetingPaperTexts.write}
          </Button>
        </div>
      )}
    </>
  );
}

function PackList({ packs }: { packs: readonly StoredDocument[] }): ReactElement {
  if (packs.length === 0) return <p className="kern-body">{meetingPaperTexts.noPacks}</p>;
  return (
    <ul className="kern-list kern-list--bullet">
      {packs.map(({ id, title }) => (
        <li key={id}>
          <a
            className="kern-link kern-link--no-visited-state"
            href={documentAddress(id)}
            download
            aria-label={meetingPaperTexts.save(title)}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
