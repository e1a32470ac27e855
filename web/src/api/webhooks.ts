import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';
import type { ChangeWebhook, EnterWebhook, SecretWebhook, Webhook, WebhookDelivery } from './types.js';

const KEY = 'webhooks';
const AGAIN_MILLISECONDS = 5000;

/** Webhooks of one's own organisation. */
export function useWebhooks() {
  return useQuery({
    queryKey: [KEY, 'list'],
    queryFn: async (): Promise<readonly Webhook[]> => (await bodyOf(api.GET('/api/v1/webhooks'))).items,
  });
}

/** What was told to one of them; asked for again while something waits. */
export function useDeliveries(id: string) {
  return useQuery({
    queryKey: [KEY, 'deliveries', id],
    queryFn: async (): Promise<readonly WebhookDelivery[]> =>
      (await bodyOf(api.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id } } }))).items,
    refetchInterval: ({ state }) =>
      state.data?.some((delivery) => delivery.state === 'waiting') === true ? AGAIN_MILLISECONDS : false,
  });
}

/** Sets one up; its secret is said this once. */
export function useAddWebhook() {
  return useAct([KEY], (body: EnterWebhook): Promise<SecretWebhook> =>
    bodyOf(api.POST('/api/v1/webhooks', { body })),
  );
}

export function useChangeWebhook() {
  return useAct([KEY], ({ id, ...body }: ChangeWebhook & { readonly id: string }) =>
    bodyOf(api.PUT('/api/v1/webhooks/{id}', { params: { path: { id } }, body })),
  );
}

/** Makes a new secret; it is said this once. */
export function useExchangeSecret() {
  return useAct([KEY], (id: string): Promise<SecretWebhook> =>
    bodyOf(api.POST('/api/v1/webhooks/{id}/secret', { params: { path: { id } } })),
  );
}

export function useDeleteWebhook() {
  return useAct([KEY], (id: string) =>
    bodyOf(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } })),
  );
}

/** Sends a delivery that tells of nothing. */
export function useTryWebhook() {
  return useAct([KEY], (id: string) =>
    bodyOf(api.POST('/api/v1/webhooks/{id}/deliveries', { params: { path: { id } } })),
  );
}

/** Sends a delivery once more. */
export function useSendDeliveryAgain() {
  return useAct([KEY], ({ id, deliveryId }: { readonly id: string; readonly deliveryId: string }) =>
    bodyOf(
      api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/again', {
        params: { path: { id, deliveryId } },
      }),
    ),
  );
}
