import { addressOf } from '../settings.mjs';

/** A sentence for the person at the terminal. */
export function say(sentence) {
  console.log(sentence);
}

/** What one has to know once the platform runs. */
export function sayWhereEverythingIs({ settings, places, accounts }) {
  const lines = ['', `Kurskreis läuft: ${addressOf(settings)}`, ''];
  if (accounts.length > 0) lines.push('Zugänge des Beispiel-Landkreises:', ...accountTable(accounts), '');
  lines.push(whereMailsAre(settings, places), `Protokolle: ${places.logs}`, 'Beenden: Strg+C', '');
  say(lines.join('\n'));
}

/** The accounts as a table for a terminal, one line each. */
export function accountTable(accounts) {
  const rows = [
    ['Organisation', 'Anmeldename', 'Kennwort'],
    ...accounts.map(({ organisation, login, password }) => [organisation, login, password]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`);
}

/** The address of a mail server may hold a password, so only its host is shown. */
function whereMailsAre({ smtpUrl }, places) {
  if (smtpUrl === undefined) return `Mails: werden nicht verschickt, sondern abgelegt in ${places.mails}`;
  return `Mails: gehen an ${URL.canParse(smtpUrl) ? new URL(smtpUrl).host : 'den Server aus SMTP_URL'}`;
}
