import type { ReactElement } from 'react';
import { useFillFromList } from '../../api/own-courses.js';
import type { Offering } from '../../api/types.js';
import { courseTexts } from '../../texts/course.js';
import { Switch } from '../form/switch.js';
import { useAnnounce } from '../frame/announcer.js';

/** “Aus der Warteliste füllen”: free places are offered to the next in line by the platform, or by hand. */
export function FillSwitch({ course }: { course: Offering }): ReactElement {
  const fill = useFillFromList(course.id);
  const announce = useAnnounce();
  const isOn = fill.isPending ? fill.variables : course.isFilledFromList;
  const change = (isFilledFromList: boolean): void =>
    fill.mutate(isFilledFromList, {
      onSuccess: () =>
        announce(isFilledFromList ? courseTexts.filledOn(course.title) : courseTexts.filledOff(course.title)),
    });
  return (
    <>
      <Switch
        label={courseTexts.fillOf(course.title)}
        states={courseTexts}
        isOn={isOn}
        isBusy={fill.isPending}
        onSwitch={change}
      />
      {fill.isError && (
        <p className="kern-error" role="alert">
          <span className="kern-body">{fill.error.message}</span>
        </p>
      )}
    </>
  );
}
