import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useColumnProfiles } from '../../api/column-profiles.js';
import { useChooseProfile } from '../../api/imports.js';
import type { Import } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { Alert } from '../../parts/show/alert.js';
import { profileTexts } from '../../texts/column-profiles.js';

interface ChooseProfileProps {
  readonly seen: Import;
  /** What was typed is no longer what is asked: the profile says it anew. */
  readonly onChosen: () => void;
}

/** Lets a Spaltenprofil say what the columns of the file mean. */
export function ChooseProfile({ seen, onChosen }: ChooseProfileProps): ReactElement | null {
  const profiles = useColumnProfiles(seen.kind === 'offerings').data ?? [];
  const choose = useChooseProfile(seen.id);
  if (profiles.length === 0) return null;
  const chosen = profiles.find(({ id }) => id === seen.profileId);
  return (
    <div className="narrow page-section">
      <SelectField
        id="profileId"
        label={profileTexts.choose}
        hint={profileTexts.chooseHint}
        value={chosen?.id ?? ''}
        choices={[
          { value: '', label: profileTexts.noProfile },
          ...profiles.map(({ id, name, isOwn, organisationName }) => ({
            value: id,
            label: isOwn ? name : profileTexts.choice(name, organisationName),
          })),
        ]}
        onValue={(id) => choose.mutate(id === '' ? null : id, { onSuccess: onChosen })}
        error={choose.error?.message}
      />
      {chosen !== undefined && !seen.isMappingRemembered && choose.error === null && (
        <Alert kind="info" title={profileTexts.fits(chosen.name)} />
      )}
      <p className="kern-body">
        <Link className="kern-link" to="/kurse/einlesen/profile">
          {profileTexts.toProfiles}
        </Link>
      </p>
    </div>
  );
}
