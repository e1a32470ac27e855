import { api, bodyOf } from './client.js';
import { useAct } from './keep.js';

const PATH = '/api/v1/own-account/second-factor';

/** Asks for a new secret; the answer shows it, this once. A code is needed where there is a second factor already. */
export function useBeginSecondFactor() {
  return useAct([], (body: { password: string; code?: string }) => bodyOf(api.POST(PATH, { body })));
}

/** Proves that an app has the secret; the answer shows the recovery codes, this once. */
export function useConfirmSecondFactor() {
  return useAct(['own-account'], (code: string) => bodyOf(api.PUT(PATH, { body: { code } })));
}

/** New recovery codes, shown this once. */
export function useRenewRecoveryCodes() {
  return useAct(['own-account'], (code: string) =>
    bodyOf(api.POST(`${PATH}/recovery-codes`, { body: { code } })),
  );
}

export function useRemoveSecondFactor() {
  return useAct(['own-account'], (body: { password: string; code: string }) =>
    bodyOf(api.POST(`${PATH}/remove`, { body })),
  );
}
