import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useColumnProfiles } from '../../api/column-profiles.js';
import type { ColumnProfile } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { profileTexts as texts } from '../../texts/column-profiles.js';
import { BringProfile } from './bring-profile.js';
import { DeleteProfile } from './delete-profile.js';
import { ProfileTable } from './profile-table.js';
import { RenameProfile } from './rename-profile.js';

/** What is asked about one profile. */
interface Asked {
  readonly act: 'rename' | 'remove';
  readonly profile: ColumnProfile;
}

/** “Spaltenprofile”: one's own and those that other providers share. */
export function ProfilesPage(): ReactElement {
  const profiles = useColumnProfiles();
  const [asked, ask] = useState<Asked | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const close = (words?: string): void => {
    ask(null);
    setDone(words ?? null);
  };
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="way-back no-print">
        <Link className="kern-link" to="/kurse/einlesen">
          {texts.back}
        </Link>
      </p>
      <p className="kern-body lead">{texts.lead}</p>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      {profiles.isPending && <Loading />}
      {profiles.isError && profiles.data === undefined && (
        <LoadFailed error={profiles.error} onRetry={profiles.refetch} />
      )}
      {profiles.data?.length === 0 && <p className="kern-body">{texts.none}</p>}
      {profiles.data !== undefined && profiles.data.length > 0 && (
        <ProfileTable
          profiles={profiles.data}
          onRename={(profile) => ask({ act: 'rename', profile })}
          onRemove={(profile) => ask({ act: 'remove', profile })}
          onDone={setDone}
        />
      )}
      {asked?.act === 'rename' && (
        <RenameProfile key={asked.profile.id} profile={asked.profile} onClose={close} />
      )}
      {asked?.act === 'remove' && (
        <DeleteProfile key={asked.profile.id} profile={asked.profile} onClose={close} />
      )}
      <BringProfile onDone={setDone} />
    </>
  );
}
