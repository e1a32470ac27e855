import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type {
  Approval,
  EnterApproval,
  EnterOrganisation,
  EnterSite,
  KeptSite,
  Organisation,
} from './types.js';

const KEY = 'organisations';
const SITES = 'sites';

/** All members that ever were, for administrators. */
export function useOrganisations() {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: async (): Promise<readonly Organisation[]> =>
      (await bodyOf(api.GET('/api/v1/organisations'))).items,
  });
}

/** Adds a member, or changes the one of this id. Returns its id. */
export function useSaveOrganisation(id: string | null) {
  return useAct([KEY, 'accounts'], async (body: EnterOrganisation): Promise<string> => {
    if (id === null) return (await bodyOf(api.POST('/api/v1/organisations', { body }))).id;
    await bodyOf(api.PUT('/api/v1/organisations/{id}', { params: { path: { id } }, body }));
    return id;
  });
}

export function useSwitchOrganisation(id: string) {
  return useAct([KEY, 'accounts'], (isActive: boolean) => {
    const params = { params: { path: { id } } };
    return bodyOf(
      isActive
        ? api.POST('/api/v1/organisations/{id}/reactivate', params)
        : api.POST('/api/v1/organisations/{id}/deactivate', params),
    );
  });
}

/** Sites of a provider with their approvals. */
export function useKeptSites(organisationId: string, isAsked: boolean) {
  return useQuery({
    queryKey: [SITES, 'kept', organisationId],
    queryFn: async (): Promise<readonly KeptSite[]> => {
      const params = { path: { id: organisationId } };
      return (await bodyOf(api.GET('/api/v1/organisations/{id}/sites', { params }))).items;
    },
    enabled: isAsked,
  });
}

/** Adds a site to a provider, or changes the one of this id. */
export function useSaveSite(organisationId: string, siteId: string | null) {
  return useAct([SITES, KEY], async (body: EnterSite): Promise<void> => {
    await (siteId === null
      ? bodyOf(
          api.POST('/api/v1/organisations/{id}/sites', { params: { path: { id: organisationId } }, body }),
        )
      : bodyOf(api.PUT('/api/v1/sites/{id}', { params: { path: { id: siteId } }, body })));
  });
}

export function useGrantApproval(siteId: string) {
  return useAct([SITES], (body: EnterApproval) =>
    bodyOf(api.PUT('/api/v1/sites/{id}/approvals', { params: { path: { id: siteId } }, body })),
  );
}

export function useWithdrawApproval(siteId: string) {
  return useAct([SITES], ({ courseTypeCode, from }: Pick<Approval, 'courseTypeCode' | 'from'>) =>
    bodyOf(
      api.DELETE('/api/v1/sites/{id}/approvals', {
        params: { path: { id: siteId }, query: { courseTypeCode, from } },
      }),
    ),
  );
}
