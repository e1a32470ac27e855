import type { ReactElement } from 'react';
import { useShareFreePlaces } from '../../api/neighbours.js';
import type { Neighbour } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Switch } from '../../parts/form/switch.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { neighbourTexts as texts } from '../../texts/neighbours.js';

/** “Unsere freien Plätze zeigen”, to one county; it takes effect at once. */
export function ShareSwitch({
  neighbour: { name, title, seesOurs },
}: {
  readonly neighbour: Neighbour;
}): ReactElement {
  const share = useShareFreePlaces(name);
  const announce = useAnnounce();
  const told = (isShared: boolean): string => (isShared ? texts.shown(title) : texts.hidden(title));
  return (
    <>
      <Switch
        label={texts.choiceOf(title)}
        states={texts}
        isOn={share.isPending ? share.variables : seesOurs}
        isBusy={share.isPending}
        onSwitch={(isShared) => share.mutate(isShared, { onSuccess: () => announce(told(isShared)) })}
      />
      <ActError error={share.error} />
    </>
  );
}
