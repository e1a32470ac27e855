import { startTransition, useCallback, useMemo, useOptimistic } from 'react';
import { createSearchParams, useLocation, useNavigate, type URLSearchParamsInit } from 'react-router';

interface AddressChange {
  /** The step before it cannot be come back to. */
  readonly replace?: boolean;
  readonly preventScrollReset?: boolean;
  readonly state?: unknown;
}

type WriteAddress = (
  next: URLSearchParamsInit | ((before: URLSearchParams) => URLSearchParamsInit),
  change?: AddressChange,
) => void;

/**
 * “Was in der Adresse steht”: what is chosen on a page, and how to choose something else. A choice is seen at once, before the page has
 * followed it: else a field would show the old one meanwhile, and swallow what is typed next.
 */
export function useAddress(): readonly [chosen: URLSearchParams, choose: WriteAddress] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [shown, show] = useOptimistic(search);
  const chosen = useMemo(() => new URLSearchParams(shown), [shown]);
  const choose = useCallback<WriteAddress>(
    (next, change) => {
      const after = `?${createSearchParams(typeof next === 'function' ? next(chosen) : next).toString()}`;
      startTransition(async () => {
        show(after);
        await navigate(after, change);
      });
    },
    [chosen, navigate, show],
  );
  return [chosen, choose];
}
