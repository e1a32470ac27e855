/** Words of what those see who keep the installation: the self-check, and events that do not arrive. */
export const selfCheckTexts = {
  title: 'Selbstprüfung',
  lead: 'Jede Nacht sucht die Plattform nach Angaben, die nicht zueinander passen können. Sie ändert daran nichts.',
  never: 'Bis jetzt wurde nicht geprüft. Die erste Prüfung läuft heute Nacht.',
  fine: (at: string): string => `Alles passt zueinander. Zuletzt geprüft: ${at}.`,
  found: 'Es gibt Angaben, die nicht zueinander passen können',
  foundMeans: (at: string): string =>
    `Zuletzt geprüft: ${at}. Was behoben ist, verschwindet mit der nächsten Prüfung.`,
  list: 'Was nicht zueinander passt',
  check: 'Prüfung',
  meaning: 'Was es bedeutet und was zu tun ist',
  count: 'Zeilen',
  since: 'seit',
  ids: 'Kennungen',
} as const;

/** Words of events that do not arrive. */
export const stuckEventTexts = {
  title: 'Festhängende Ereignisse',
  lead: 'Diese Ereignisse gingen mehrmals hinaus und kamen nicht überall an. Den Grund nennt meist die Warteschlange „Ereignisse verarbeiten“.',
  list: 'Festhängende Ereignisse, die ältesten zuerst',
  event: 'Ereignis',
  at: 'geschehen',
  rounds: 'Zustellungen',
  handledBy: 'angekommen bei',
  nobody: 'niemandem',
  retry: 'Noch einmal zustellen',
  retryLabel: (event: string, at: string): string => `Noch einmal zustellen: ${event}, ${at}`,
  retried: 'Das Ereignis wird noch einmal zugestellt.',
  discard: 'Aufgeben',
  discardLabel: (event: string, at: string): string => `Aufgeben: ${event}, ${at}`,
  discardQuestion: (event: string): string => `Ereignis „${event}“ aufgeben?`,
  discardMeans:
    'Wer es noch nicht gehört hat, hört es nie: Die Mail geht nicht hinaus, die Zahl wird nicht fortgeschrieben. Was fehlt, müssen Sie von Hand nachholen. Das Aufgeben steht im Protokoll.',
  discardYes: 'Ja, aufgeben',
  discarded: 'Das Ereignis ist aufgegeben.',
} as const;
