import type { ReactElement } from 'react';
import { detailsOf, profileFileAddress, useAddProfile, useChangeProfile } from '../../api/column-profiles.js';
import type { ColumnProfile } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { profileTexts as texts } from '../../texts/column-profiles.js';

interface ProfileTableProps {
  readonly profiles: readonly ColumnProfile[];
  readonly onRename: (profile: ColumnProfile) => void;
  readonly onRemove: (profile: ColumnProfile) => void;
  readonly onDone: (words: string) => void;
}

/** The profiles with what can be done with each: those of others can be copied and saved, and no more. */
export function ProfileTable({ profiles, onRename, onRemove, onDone }: ProfileTableProps): ReactElement {
  const add = useAddProfile();
  const change = useChangeProfile();
  const share = (profile: ColumnProfile): void => {
    const { id, version } = profile;
    const details = { ...detailsOf(profile), isShared: !profile.isShared };
    change.mutate({ ...details, id, version }, { onSuccess: () => onDone(texts.saved) });
  };
  const copy = (profile: ColumnProfile): void =>
    add.mutate(
      { ...detailsOf(profile), name: texts.copyName(profile.name), isShared: false },
      { onSuccess: () => onDone(texts.copied) },
    );
  return (
    <>
      <ActError error={add.error ?? change.error} />
      <CardTable
        caption={texts.caption}
        columns={columnsOf({ share, copy, rename: onRename, remove: onRemove })}
        rows={profiles}
        keyOf={({ id }) => id}
      />
    </>
  );
}

type Acts = Readonly<Record<'share' | 'copy' | 'rename' | 'remove', (profile: ColumnProfile) => void>>;

function columnsOf(acts: Acts): readonly Column<ColumnProfile>[] {
  return [
    { id: 'name', title: texts.name, cell: ({ name }) => name },
    {
      id: 'from',
      title: texts.from,
      cell: ({ isOwn, organisationName }) => (isOwn ? texts.own : organisationName),
    },
    {
      id: 'shared',
      title: texts.shared,
      cell: ({ isShared }) => (isShared ? texts.isShared : texts.isPrivate),
    },
    {
      id: 'holds',
      title: texts.holds,
      cell: ({ columns, translations }) => texts.holdsWords(columns.length, translations.length),
    },
    { id: 'changed', title: texts.changedAt, cell: ({ changedAt }) => momentWords(changedAt) },
    {
      id: 'acts',
      title: texts.acts,
      isAct: true,
      cell: (profile) => <RowActs profile={profile} acts={acts} />,
    },
  ];
}

function RowActs({ profile, acts }: { readonly profile: ColumnProfile; readonly acts: Acts }): ReactElement {
  const { id, name, isOwn, isShared } = profile;
  const shareWords = isShared ? texts.unshareAct : texts.shareAct;
  const button = (words: string, act: keyof Acts): ReactElement => (
    <Button kind="tertiary" label={texts.of(words, name)} onClick={() => acts[act](profile)}>
      {words}
    </Button>
  );
  return (
    <div className="row-acts">
      {isOwn && button(texts.rename, 'rename')}
      {isOwn && button(shareWords, 'share')}
      {button(texts.copy, 'copy')}
      <a className="kern-link" href={profileFileAddress(id)} aria-label={texts.of(texts.file, name)} download>
        {texts.file}
      </a>
      {isOwn && button(texts.remove, 'remove')}
    </div>
  );
}
