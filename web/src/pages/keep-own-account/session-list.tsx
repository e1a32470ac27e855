import type { ReactElement } from 'react';
import { useEndOtherSessions, useEndSession } from '../../api/accounts.js';
import type { OwnAccount } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { ownAccountTexts } from '../../texts/administration.js';

type Session = OwnAccount['sessions'][number];

const columns = (onEnd: (session: Session) => void): readonly Column<Session>[] => [
  {
    id: 'device',
    title: ownAccountTexts.device,
    cell: ({ device }) => device ?? ownAccountTexts.unknownDevice,
  },
  {
    id: 'signedInAt',
    title: ownAccountTexts.signedInAt,
    cell: ({ signedInAt }) => (signedInAt === null ? ownAccountTexts.unknownMoment : momentWords(signedInAt)),
  },
  {
    id: 'lastUsedAt',
    title: ownAccountTexts.lastUsedAt,
    cell: ({ lastUsedAt, signedInAt }) => {
      const moment = lastUsedAt ?? signedInAt;
      return moment === null ? ownAccountTexts.unknownMoment : momentWords(moment);
    },
  },
  {
    id: 'isThis',
    title: ownAccountTexts.session,
    cell: (session) =>
      session.isThis ? (
        ownAccountTexts.isThis
      ) : (
        <Button
          kind="tertiary"
          label={ownAccountTexts.endLabel(session.device ?? ownAccountTexts.unknownDevice)}
          onClick={() => onEnd(session)}
        >
          {ownAccountTexts.end}
        </Button>
      ),
  },
];

/** Where somebody is signed in, and the ways to end one other place or all of them. */
export function SessionList({ sessions }: { sessions: OwnAccount['sessions'] }): ReactElement {
  const end = useEndOtherSessions();
  const endOne = useEndSession();
  const announce = useAnnounce();
  const words = end.data === undefined ? null : ownAccountTexts.ended(end.data.ended);
  return (
    <section className="page-section" aria-labelledby="sitzungen">
      <h2 id="sitzungen" className="kern-heading-medium">
        {ownAccountTexts.sessions}
      </h2>
      <CardTable
        file="anmeldungen-am-konto"
        caption={ownAccountTexts.sessionList}
        rows={sessions}
        keyOf={({ handle }) => handle}
        columns={columns(({ handle }) =>
          endOne.mutate(handle, { onSuccess: () => announce(ownAccountTexts.ended(1)) }),
        )}
      />
      <ActError error={end.error ?? endOne.error} />
      {sessions.length > 1 ? (
        <Button
          kind="secondary"
          isBusy={end.isPending}
          onClick={() =>
            end.mutate(undefined, { onSuccess: ({ ended }) => announce(ownAccountTexts.ended(ended)) })
          }
        >
          {ownAccountTexts.endOthers}
        </Button>
      ) : (
        <p className="kern-body kern-body--muted">{words ?? ownAccountTexts.onlyThis}</p>
      )}
    </section>
  );
}
