import type { ReactElement } from 'react';
import { useDeleteProfile } from '../../api/column-profiles.js';
import type { ColumnProfile } from '../../api/types.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { profileTexts as texts } from '../../texts/column-profiles.js';

interface DeleteProfileProps {
  readonly profile: ColumnProfile;
  readonly onClose: (words?: string) => void;
}

/** Asks back before a profile is gone. */
export function DeleteProfile({ profile, onClose }: DeleteProfileProps): ReactElement {
  const remove = useDeleteProfile();
  return (
    <ReasonForm
      question={texts.removeQuestion(profile.name)}
      submit={texts.remove}
      error={remove.error}
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate(profile.id, { onSuccess: () => onClose(texts.removed) })}
      onCancel={() => onClose()}
    >
      <p className="kern-body">{texts.removeMeans}</p>
    </ReasonForm>
  );
}
