import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { CourseType, EnterFormat, EnterValue, KeptFormat, RuleParameter } from './types.js';

const FORMATS = 'course-formats';
const RULES = 'rule-parameters';
/** What is counted by these numbers and shown in these columns. */
const COUNTED = ['coverage', 'gaps', 'planning'] as const;

/** All Kurstypen that ever were or will be, in the order of the map's columns. */
export function useKeptFormats() {
  return useQuery({
    queryKey: [FORMATS, 'kept'],
    queryFn: async (): Promise<readonly KeptFormat[]> =>
      (await bodyOf(api.GET('/api/v1/settings/course-formats'))).items,
  });
}

/** The legal Kursarten with the days between which courses may start. */
export function useCourseTypes() {
  return useQuery({
    queryKey: ['course-types'],
    queryFn: async (): Promise<readonly CourseType[]> =>
      (await bodyOf(api.GET('/api/v1/course-types'))).items,
  });
}

/** Adds a Kurstyp, or changes the one of this key. */
export function useSaveFormat(known: string | null) {
  return useAct([FORMATS, ...COUNTED], ({ code, ...body }: EnterFormat) =>
    known === null
      ? bodyOf(api.POST('/api/v1/settings/course-formats', { body: { code, ...body } }))
      : bodyOf(
          api.PUT('/api/v1/settings/course-formats/{code}', { params: { path: { code: known } }, body }),
        ),
  );
}

export function useRemoveFormat() {
  return useAct([FORMATS, ...COUNTED], (code: string) =>
    bodyOf(api.DELETE('/api/v1/settings/course-formats/{code}', { params: { path: { code } } })),
  );
}

export function useOrderFormats() {
  return useAct([FORMATS, ...COUNTED], (codes: readonly string[]) =>
    bodyOf(api.PUT('/api/v1/settings/course-formats', { body: { codes: [...codes] } })),
  );
}

/** Every number by which the platform judges, with all that held and will hold. */
export function useRuleParameters() {
  return useQuery({
    queryKey: [RULES, 'kept'],
    queryFn: () => bodyOf(api.GET('/api/v1/settings/rule-parameters')),
  });
}

type Key = RuleParameter['key'];

/** Announces a value from a coming day on. */
export function useAddValue(key: Key) {
  return useAct([RULES], (body: EnterValue) =>
    bodyOf(api.POST('/api/v1/settings/rule-parameters/{key}', { params: { path: { key } }, body })),
  );
}

/** Corrects a value that has not begun. */
export function useCorrectValue(key: Key) {
  return useAct([RULES], ({ from, ...body }: EnterValue) =>
    bodyOf(
      api.PUT('/api/v1/settings/rule-parameters/{key}/{from}', { params: { path: { key, from } }, body }),
    ),
  );
}

/** Takes back a value that has not begun. */
export function useRemoveValue(key: Key) {
  return useAct([RULES], (from: string) =>
    bodyOf(api.DELETE('/api/v1/settings/rule-parameters/{key}/{from}', { params: { path: { key, from } } })),
  );
}
