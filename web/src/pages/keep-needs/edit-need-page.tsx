import { useState, type ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useNeed, useReadNeedNow, useSaveNeed, type SavePlace } from '../../api/objectives.js';
import type { Need } from '../../api/types.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { ConflictBox, isConflict } from '../../parts/objective/conflict-box.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { needTexts } from '../../texts/objectives.js';
import { draftOfNeed, EMPTY_NEED, needConflicts, type NeedDraft } from './need-draft.js';
import { NeedForm } from './need-form.js';

/** A new need of the edition that is worked with. */
export function NewNeedPage(): ReactElement {
  return (
    <div className="narrow">
      <PageTitle title={needTexts.newTitle} />
      <WithFrame>{(frame) => <Entering frame={frame} seen={null} />}</WithFrame>
    </div>
  );
}

/** Other words for a need. */
export function ChangeNeedPage(): ReactElement {
  const { id = '' } = useParams();
  const need = useNeed(id);
  return (
    <div className="narrow">
      <PageTitle title={needTexts.changeTitle} />
      {need.isPending && <Loading />}
      {need.isError && <LoadFailed error={need.error} onRetry={need.refetch} />}
      {need.data !== undefined && <Changing first={need.data} />}
    </div>
  );
}

/** What was read first stays the ground of the form, however often the need is read again. */
function Changing({ first }: { first: Need }): ReactElement {
  const [seen, setSeen] = useState(first);
  return (
    <WithFrame conceptId={seen.conceptId}>
      {(frame) => <Entering key={seen.version} frame={frame} seen={seen} onTake={setSeen} />}
    </WithFrame>
  );
}

interface EnteringProps {
  readonly frame: KnownFrame;
  readonly seen: Need | null;
  readonly onTake?: (theirs: Need) => void;
}

function Entering({ frame, seen, onTake }: EnteringProps): ReactElement {
  const { organisationId } = useMember();
  const key = seen === null ? 'neu' : `${seen.id}.${seen.version}`;
  const [start] = useState(() => (seen === null ? EMPTY_NEED : draftOfNeed(seen)));
  const { value, change, clear } = useDraft<NeedDraft>(`bedarf.${organisationId}.${key}`, start);
  const [theirs, setTheirs] = useState<Need | null>(null);
  const save = useSaveNeed();
  const readNow = useReadNeedNow();
  const navigate = useNavigate();
  const send = (place: SavePlace): void =>
    save.mutate(
      { place, need: value },
      {
        onSuccess: ({ id }) => {
          clear();
          void navigate(`/konzept/bedarfe/${id}`, { state: { saved: true } });
        },
        onError: (error) => {
          if (isConflict(error) && seen !== null) void readNow(seen.id).then(setTheirs);
        },
      },
    );
  const take = (): void => {
    clear();
    if (theirs !== null) onTake?.(theirs);
  };
  return (
    <NeedForm
      frame={frame}
      value={value}
      change={change}
      error={save.error}
      isBusy={save.isPending}
      conflict={
        isConflict(save.error) && theirs !== null ? (
          <ConflictBox
            lines={needConflicts(value, draftOfNeed(theirs), frame)}
            isBusy={save.isPending}
            onKeep={() => send(placeOf(theirs))}
            onTake={take}
          />
        ) : null
      }
      onSend={() => send(seen === null ? { conceptId: frame.concept.id } : placeOf(seen))}
      onLeave={() => void navigate(seen === null ? '/konzept/bedarfe' : `/konzept/bedarfe/${seen.id}`)}
    />
  );
}

function placeOf({ id, version }: Need): SavePlace {
  return { id, version };
}
