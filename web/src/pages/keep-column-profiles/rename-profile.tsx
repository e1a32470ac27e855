import { useState, type ReactElement } from 'react';
import { detailsOf, useChangeProfile } from '../../api/column-profiles.js';
import type { ColumnProfile } from '../../api/types.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { TextField } from '../../parts/form/text-field.js';
import { profileTexts as texts } from '../../texts/column-profiles.js';

interface RenameProfileProps {
  readonly profile: ColumnProfile;
  readonly onClose: (words?: string) => void;
}

/** Gives a profile another name. */
export function RenameProfile({ profile, onClose }: RenameProfileProps): ReactElement {
  const [name, setName] = useState(profile.name);
  const change = useChangeProfile();
  const { id, version } = profile;
  return (
    <ReasonForm
      id="profil"
      question={texts.renameTitle(profile.name)}
      submit={texts.save}
      error={change.error}
      isBusy={change.isPending}
      onConfirm={() =>
        change.mutate({ ...detailsOf(profile), id, version, name }, { onSuccess: () => onClose(texts.saved) })
      }
      onCancel={() => onClose()}
    >
      <TextField
        id="profil-name"
        label={texts.name}
        value={name}
        onValue={setName}
        error={fieldError(change.error, 'name')}
      />
    </ReasonForm>
  );
}
