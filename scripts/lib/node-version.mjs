// Runs on old Node versions too, so that they get a sentence and not a syntax error: no syntax here that is younger than 2019.

const WANTED = [20, 19];

/** Ends the process with one sentence when this Node is too old for the platform. */
export function refuseOldNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  console.error(
    'Kurskreis braucht Node.js ' +
      WANTED.join('.') +
      ' oder neuer; hier läuft ' +
      version +
      '. Eine neuere Version gibt es auf https://nodejs.org.',
  );
  process.exit(1);
}

/** Whether a version such as “20.19.0” is at least the wanted one. */
export function isNewEnough(version) {
  const parts = version.split('.').map(Number);
  return parts[0] > WANTED[0] || (parts[0] === WANTED[0] && parts[1] >= WANTED[1]);
}
