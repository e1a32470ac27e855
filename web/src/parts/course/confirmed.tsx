import type { ReactElement } from 'react';
import { useConfirmCourse } from '../../api/own-courses.js';
import type { Offering } from '../../api/types.js';
import { courseTexts } from '../../texts/course.js';
import { ownListTexts } from '../../texts/own-courses.js';
import { Button } from '../form/button.js';
import { useLostFocus } from '../form/use-lost-focus.js';
import { useAnnounce } from '../frame/announcer.js';
import { Badge } from '../show/badge.js';
import { shortDate } from '../words/dates.js';
import { useToday } from '../words/use-today.js';

/** When the figures were last confirmed; with one press they are as of today. */
export function Confirmed({ course }: { course: Offering }): ReactElement {
  const confirm = useConfirmCourse(course.id);
  const announce = useAnnounce();
  const isOfToday = course.confirmedOn === useToday();
  const isOld = course.freshness !== 'fresh';
  const day = useLostFocus<HTMLSpanElement>(isOfToday && confirm.isSuccess);
  return (
    <span className="stacked confirmed">
      <span ref={day} tabIndex={-1}>
        {isOfToday ? ownListTexts.confirmedToday : courseTexts.confirmedOn(shortDate(course.confirmedOn))}
      </span>
      {isOld && (
        <Badge kind={course.freshness === 'stale' ? 'warning' : 'danger'}>
          {course.freshness === 'stale' ? courseTexts.stale : courseTexts.excluded}
        </Badge>
      )}
      {!isOfToday && (
        <Button
          kind={isOld ? 'secondary' : 'tertiary'}
          label={courseTexts.confirmOf(course.title)}
          isBusy={confirm.isPending}
          onClick={() =>
            confirm.mutate(undefined, { onSuccess: () => announce(courseTexts.confirmed(course.title)) })
          }
        >
          {courseTexts.confirm}
        </Button>
      )}
      {confirm.isError && <span role="alert">{confirm.error.message}</span>}
    </span>
  );
}
