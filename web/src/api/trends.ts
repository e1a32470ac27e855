import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { Trends } from './types.js';

/** Which months, in which steps, and for whom. */
export interface TrendQuestion {
  readonly step: Trends['step'];
  /** `format` or `area` with its key; undefined: the whole Landkreis. */
  readonly scope: { readonly kind: 'format' | 'area'; readonly key: string } | undefined;
  /** Months, `2027-02`. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Figures over months; while another question is answered, the last answer stays. */
export function useTrends({ step, scope, from, until }: TrendQuestion) {
  return useQuery({
    queryKey: ['trends', step, scope?.kind, scope?.key, from, until],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/trends', {
          params: {
            query: {
              step,
              ...(scope === undefined ? {} : { [scope.kind]: scope.key }),
              ...(from === undefined ? {} : { from }),
              ...(until === undefined ? {} : { until }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
