import type { ReactElement, ReactNode } from 'react';
import { useObjectiveFrame } from '../../api/objectives.js';
import type { ObjectiveFrame } from '../../api/types.js';
import { objectiveTexts } from '../../texts/objectives.js';
import { Alert } from '../show/alert.js';
import { LoadFailed } from '../show/load-failed.js';
import { Loading } from '../show/loading.js';

/** An edition with all that needs and goals are made of. */
export type KnownFrame = ObjectiveFrame & { readonly concept: NonNullable<ObjectiveFrame['concept']> };

interface WithFrameProps {
  /** Left out: the edition that is worked with. */
  readonly conceptId?: string;
  readonly children: (frame: KnownFrame) => ReactNode;
}

/** Shows its content once the edition is there; without any, what to do. */
export function WithFrame({ conceptId, children }: WithFrameProps): ReactElement {
  const frame = useObjectiveFrame(conceptId);
  if (frame.isPending) return <Loading />;
  if (frame.isError) return <LoadFailed error={frame.error} onRetry={frame.refetch} />;
  const { concept } = frame.data;
  if (concept === null)
    return (
      <Alert kind="info" title={objectiveTexts.none}>
        <p className="kern-body">{objectiveTexts.noneBody}</p>
      </Alert>
    );
  return <>{children({ ...frame.data, concept })}</>;
}
