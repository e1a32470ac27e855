import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { forgetCourses } from './own-courses.js';
import type {
  ChangeOffering,
  CourseType,
  EnterSite,
  Offering,
  OfferingCopy,
  OfferingDraft,
  OfferingHints,
  PostOffering,
  SavedOffering,
} from './types.js';

const HOUR = 3_600_000;

/** Kursarten, those struck by the law too: they stay readable. */
export function useCourseTypes() {
  return useQuery({
    queryKey: ['course-types'],
    queryFn: async (): Promise<CourseType[]> => (await bodyOf(api.GET('/api/v1/course-types'))).items,
    staleTime: HOUR,
  });
}

/** A course as a template for a new one; asked anew each time, because its days depend on the day. */
export function useCourseCopy(id: string | undefined) {
  return useQuery({
    queryKey: ['offerings', id, 'copy'],
    queryFn: (): Promise<OfferingCopy> =>
      bodyOf(api.GET('/api/v1/offerings/{id}/copy', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    refetchOnWindowFocus: false,
  });
}

/** What the rules say of a draft. The hints of before stay until the new ones come. */
export function useOfferingHints(draft: OfferingDraft) {
  return useQuery({
    queryKey: ['offering-hints', draft],
    queryFn: (): Promise<OfferingHints> => bodyOf(api.POST('/api/v1/offerings/hints', { body: draft })),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });
}

/** Posts a new course. */
export function usePostCourse() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PostOffering): Promise<SavedOffering> =>
      bodyOf(api.POST('/api/v1/offerings', { body })),
    onSuccess: () => forgetCourses(client),
  });
}

/** Changes a course as a whole; refused with 409 where somebody else did since it was seen. */
export function useChangeCourse(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeOffering): Promise<SavedOffering> =>
      bodyOf(api.PUT('/api/v1/offerings/{id}', { params: { path: { id } }, body })),
    onSuccess: () => forgetCourses(client),
  });
}

/** The course as it stands at this moment, past what is kept in memory. */
export function useReadCourseNow(id: string) {
  const client = useQueryClient();
  return (): Promise<Offering> =>
    client.fetchQuery({
      queryKey: ['offerings', id],
      queryFn: () => bodyOf(api.GET('/api/v1/offerings/{id}', { params: { path: { id } } })),
      staleTime: 0,
    });
}

/** What was done with a course, the newest first. */
export function useCourseHistory(id: string) {
  return useQuery({
    queryKey: ['offerings', id, 'history'],
    queryFn: async () =>
      (
        await bodyOf(
          api.GET('/api/v1/audit-lines', {
            params: { query: { subjectKind: 'offering', subjectId: id, limit: 50 } },
          }),
        )
      ).items,
    staleTime: 0,
  });
}

/** Adds a Kursort of one's own. */
export function useAddSite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EnterSite) => bodyOf(api.POST('/api/v1/sites', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sites'] }),
  });
}
