import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that some stories need and npm cannot install. */
const HELPERS = [
  {
    variable: 'REDIS_SERVER',
    names: ['redis-server', 'valkey-server'],
    package: 'redis-server',
    stories: 'mit der Auftragsschlange auf Redis',
    advice: 'Debian und Ubuntu: apt-get install redis-server. Oder REDIS_SERVER auf das Programm setzen.',
  },
  {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
    stories: 'im Browser',
    advice: 'Debian: apt-get install chromium. Oder CHROMIUM_PATH auf ein Chromium oder Chrome setzen.',
  },
  {
    variable: 'PDFTOTEXT_PATH',
    names: ['pdftotext'],
    package: 'poppler-utils',
    // Without it the stories read papers with unpdf; nothing is left out.
    hasStandIn: true,
  },
];

/** Where they are, as variables for the stories; for each that is missing a sentence for people and its Debian package. */
export function findHelpers(environment = process.env) {
  const found = {};
  const missing = [];
  const packages = [];
  for (const helper of HELPERS) {
    found[helper.variable] = findProgram(helper, environment);
    if (found[helper.variable] !== undefined) continue;
    if (!helper.hasStandIn) missing.push(sentenceFor(helper, environment));
    packages.push(helper.package);
  }
  return { found, missing, packages };
}

/** A path that somebody set is meant: no other program takes its place. */
function findProgram({ variable, names }, environment) {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return (environment[variable] ? [environment[variable]] : places).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function sentenceFor({ variable, names, stories, advice }, environment) {
  const what = environment[variable]
    ? `${variable}=${environment[variable]} ist kein Programm`
    : `${names[0]} fehlt`;
  return `Geschichten ${stories}: ${what}. ${advice}`;
}
