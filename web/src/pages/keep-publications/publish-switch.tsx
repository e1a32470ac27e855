import type { ReactElement } from 'react';
import { usePublish } from '../../api/publications.js';
import type { OwnPublication } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Switch } from '../../parts/form/switch.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { publicationTexts } from '../../texts/publications.js';

/** “Im öffentlichen Kursfinder zeigen”, for one course; it takes effect at once. */
export function PublishSwitch({
  course: { id, title, publication },
}: {
  course: OwnPublication;
}): ReactElement {
  const publish = usePublish(id);
  const announce = useAnnounce();
  const told = (isShown: boolean): string =>
    isShown ? publicationTexts.shown(title) : publicationTexts.hidden(title);
  return (
    <>
      <Switch
        label={publicationTexts.choiceOf(title)}
        states={publicationTexts}
        isOn={publish.isPending ? publish.variables : publication !== 'withheld'}
        isBusy={publish.isPending}
        onSwitch={(isShown) => publish.mutate(isShown, { onSuccess: () => announce(told(isShown)) })}
      />
      <ActError error={publish.error} />
    </>
  );
}
