/** What a person has to put right before the platform can start. The message is a German sentence and all that is shown. */
export class CannotStart extends Error {}

const PLACES_IN_THE_WAY = new Map([
  ['EACCES', 'Der Zugriff wird verweigert'],
  ['EPERM', 'Der Zugriff wird verweigert'],
  ['EROFS', 'Das Dateisystem ist schreibgeschützt'],
  ['ENOSPC', 'Der Datenträger ist voll'],
  ['ENOTDIR', 'Ein Teil des Pfades ist kein Ordner'],
]);

/** What to print for an error: a sentence where the cause is known, else everything, for whoever has to find it. */
export function explain(error) {
  if (error instanceof CannotStart) return error.message;
  const cause = PLACES_IN_THE_WAY.get(error?.code);
  if (cause !== undefined && error.path !== undefined) return cannotUse(error.path, cause);
  return `Unerwarteter Fehler: ${error?.stack ?? error}`;
}

function cannotUse(path, cause) {
  return (
    `${cause}: ${path}. Kurskreis braucht dort Lese- und Schreibrecht für ${whoRuns()}; ` +
    'einen anderen Datenordner bestimmt die Umgebungsvariable DATA_DIR.'
  );
}

function whoRuns() {
  return process.getuid?.() === 0 ? 'root' : `den Benutzer „${process.env.USER ?? process.getuid?.() ?? ''}“`;
}
