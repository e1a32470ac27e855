import type { Webhook, WebhookDelivery, WebhookKind } from '../api/types.js';

/** Of what can be told. */
export const webhookKindTerms: Readonly<Record<WebhookKind, string>> = {
  'course-changed': 'Kurs geändert',
  'course-called-off': 'Kurs abgesagt, verschoben oder zusammengelegt',
  'gap-opened': 'Versorgungslücke neu',
  'gap-grew': 'Versorgungslücke gewachsen',
  'gap-closed': 'Versorgungslücke geschlossen',
};

/** What a delivery is about. */
export const deliveryKindTerms: Readonly<Record<WebhookDelivery['kind'], string>> = {
  ...webhookKindTerms,
  ping: 'Probe',
};

export const webhookStateTerms: Readonly<Record<Webhook['state'], string>> = {
  active: 'eingeschaltet',
  paused: 'angehalten',
  'switched-off': 'abgeschaltet, weil niemand antwortete',
};

export const deliveryStateTerms: Readonly<Record<WebhookDelivery['state'], string>> = {
  waiting: 'wartet',
  delivered: 'zugestellt',
  failed: 'gescheitert',
  dropped: 'entfallen',
};

/** Words of the page of webhooks. */
export const webhookTexts = {
  title: 'Webhooks',
  lead: 'Ein eigenes Programm Ihrer Organisation erfährt sofort, wenn sich ein Kurs oder eine Versorgungslücke ändert. Über Personen wird nie etwas gesendet. Wie ein Programm die Unterschrift prüft, steht im Handbuch.',
  add: 'Neuer Webhook',
  address: 'Adresse',
  addressHint: 'Beginnt mit https:// und ist aus dem Internet zu erreichen.',
  kinds: 'Wovon berichtet wird',
  submit: 'Webhook einrichten',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  secret: 'Geheimnis des Webhooks',
  secretBody:
    'Damit prüft Ihr Programm, dass eine Zustellung von hier kommt. Wir zeigen es nur jetzt. Das vorige gilt nach einer Erneuerung noch 24 Stunden.',
  copy: 'Geheimnis kopieren',
  list: 'Webhooks Ihrer Organisation',
  none: 'Ihre Organisation hat noch keinen Webhook.',
  state: 'Stand',
  failing: (moment: string): string => `keine Antwort seit ${moment}`,
  acts: 'Aktionen',
  change: 'Ändern',
  pause: 'Anhalten',
  resume: 'Einschalten',
  exchange: 'Geheimnis erneuern',
  remove: 'Löschen',
  journal: 'Journal',
  of: (act: string, address: string): string => `${act}: ${address}`,
  exchangeQuestion: 'Neues Geheimnis machen?',
  exchangeMeans: 'Beide Geheimnisse unterschreiben 24 Stunden lang. So geht beim Wechsel nichts verloren.',
  exchangeYes: 'Ja, neues Geheimnis machen',
  removeQuestion: 'Webhook mit seinem Journal löschen?',
  removeMeans: 'Danach wird an diese Adresse nichts mehr gesendet.',
  removeYes: 'Ja, löschen',
  done: 'Gespeichert.',
  journalOf: (address: string): string => `Zustellungen an ${address}`,
  empty: 'Noch keine Zustellung.',
  try: 'Probe senden',
  tried: 'Die Probe ist unterwegs.',
  at: 'Zeitpunkt',
  about: 'Anlass',
  attempts: 'Versuche',
  answer: 'Antwort',
  body: 'Inhalt zeigen',
  again: 'Erneut senden',
} as const;
