import type { ReactElement } from 'react';
import { LoadFailed } from './load-failed.js';
import { Loading } from './loading.js';

interface LoadedProps<Data> {
  /** A question to the server, as it stands. */
  readonly answer: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactElement;
}

/** What is made of an answer, as soon as it is there. So no list stands there without its choices, which would swallow what is typed into it. */
export function Loaded<Data>({ answer, children }: LoadedProps<Data>): ReactElement {
  if (answer.data !== undefined) return children(answer.data);
  return answer.error === null ? <Loading /> : <LoadFailed error={answer.error} onRetry={answer.refetch} />;
}
