const PREFIX = 'befragung.';
const SENT = 'gesendet';

/** What this device knows of a survey: nothing, a sheet that was begun, or that one was sent. It keeps no answers. */
export type DeviceSheet =
  { readonly state: 'none' | 'sent' } | { readonly state: 'begun'; readonly token: string };

/** What somebody did here at the link for everybody. */
export function deviceSheet(surveyId: string): DeviceSheet {
  const known = localStorage.getItem(PREFIX + surveyId);
  if (known === null) return { state: 'none' };
  return known === SENT ? { state: 'sent' } : { state: 'begun', token: known };
}

/** Somebody began a sheet here. */
export function keepBegun(surveyId: string, token: string): void {
  localStorage.setItem(PREFIX + surveyId, token);
}

/** The sheet that was begun here is sent: its secret is not needed any more. */
export function keepSent(surveyId: string, token: string): void {
  if (localStorage.getItem(PREFIX + surveyId) === token) localStorage.setItem(PREFIX + surveyId, SENT);
}
