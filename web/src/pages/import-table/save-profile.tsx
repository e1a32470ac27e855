import { useState, type ReactElement } from 'react';
import { useAddProfile, useChangeProfile, useColumnProfiles } from '../../api/column-profiles.js';
import { useChooseProfile } from '../../api/imports.js';
import type { ColumnProfileDetails, Import } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { profileTexts } from '../../texts/column-profiles.js';

interface SaveProfileProps {
  readonly seen: Import;
  readonly content: () => Pick<ColumnProfileDetails, 'columns' | 'translations' | 'lines'>;
}

/** Keeps what is said of this file under a name, for all files of the same program. Saving it is not checking the file. */
export function SaveProfile({ seen, content }: SaveProfileProps): ReactElement | null {
  const profiles = useColumnProfiles(seen.kind === 'offerings').data ?? [];
  const [name, setName] = useState('');
  const [isShared, setShared] = useState<readonly string[]>([]);
  const add = useAddProfile();
  const change = useChangeProfile();
  const choose = useChooseProfile(seen.id);
  const announce = useAnnounce();
  if (seen.kind !== 'offerings') return null;
  const own = profiles.find(({ id, isOwn }) => isOwn && id === seen.profileId);
  const error = add.error ?? change.error;
  const isSaved = add.isSuccess || change.isSuccess;
  /** The file is from now on one of this profile. */
  const done = {
    onSuccess: ({ id }: { readonly id: string }) => {
      announce(profileTexts.saved);
      choose.mutate(id);
    },
  };
  return (
    <details className="page-section fold">
      <summary className="fold__title">{profileTexts.saveTitle}</summary>
      <div className="narrow form">
        {error !== null && fieldError(error, 'name') === undefined && (
          <Alert kind="danger" title={error.message} role="alert" />
        )}
        {error === null && isSaved && <Alert kind="success" title={profileTexts.saved} />}
        <TextField
          id="name"
          label={profileTexts.name}
          hint={profileTexts.nameHint}
          value={name}
          onValue={setName}
          error={fieldError(error, 'name')}
        />
        <CheckboxField
          id="isShared"
          label={profileTexts.shareLabel}
          hint={profileTexts.shareHint}
          values={isShared}
          choices={[{ value: 'all', label: profileTexts.share }]}
          onValues={setShared}
        />
        <div className="kern-btn-wrapper">
          <Button
            kind="secondary"
            isBusy={add.isPending}
            onClick={() => add.mutate({ ...content(), name, isShared: isShared.length > 0 }, done)}
          >
            {profileTexts.saveAs}
          </Button>
          {own !== undefined && (
            <Button
              kind="tertiary"
              isBusy={change.isPending}
              onClick={() => {
                const { id, name: known, isShared: shared, version } = own;
                change.mutate({ ...content(), id, name: known, isShared: shared, version }, done);
              }}
            >
              {profileTexts.update(own.name)}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
