import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { LanguageLevel } from './types.js';

/** What coverage is asked for; without a date the server takes its today. */
export interface CoverageQuestion {
  readonly format: string | undefined;
  readonly level: LanguageLevel | undefined;
  readonly date: string | undefined;
}

/** The last answer stays on the page until the next one is there, so that the map does not flicker. */
export function useCoverage({ format, level, date }: CoverageQuestion) {
  return useQuery({
    queryKey: ['coverage', format, level, date],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/coverage', {
          params: {
            query: { format: format ?? '', ...(level ? { level } : {}), ...(date ? { date } : {}) },
          },
        }),
      ),
    enabled: format !== undefined,
    placeholderData: keepPreviousData,
  });
}
