const BEFORE_NAME = /^.*node_modules\//;

/** What an installation holds without the tools of development, each name and version once, in the order of names; of all systems. */
export function productionPackages(lock) {
  const found = new Map();
  for (const [path, { dev, link, version, license }] of Object.entries(lock.packages)) {
    if (!BEFORE_NAME.test(path) || dev === true || link === true) continue;
    const name = path.replace(BEFORE_NAME, '');
    found.set(`${name}@${version}`, { name, version, licence: license ?? null });
  }
  return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
