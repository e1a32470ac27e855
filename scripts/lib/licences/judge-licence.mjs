/**
 * Whether an SPDX expression lets a package be given on with the platform: of alternatives (`OR`) one allowed is enough, of what holds
 * together (`AND`) each must be allowed. An exception (`WITH …`) only ever permits more. What cannot be read is not allowed.
 */
export function isAllowed(expression, allowed) {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const take = (word) => words[at] === word && Boolean((at += 1));

  function either() {
    let holds = both();
    while (take('OR')) holds = both() || holds;
    return holds;
  }
  function both() {
    let holds = one();
    while (take('AND')) holds = one() && holds;
    return holds;
  }
  function one() {
    if (take('(')) {
      const holds = either();
      return take(')') && holds;
    }
    const name = words[at++];
    if (take('WITH')) at += 1;
    return name !== undefined && Object.hasOwn(allowed, name);
  }
  const holds = either();
  return at === words.length && holds;
}

/** The licence of each package: as it says itself, or as somebody read it where it says none; null where nobody knows. */
export function licenceOf({ name, version, licence }, stated) {
  return licence ?? stated[`${name}@${version}`]?.licence ?? null;
}

/** Each package with its licence and whether it may be given on; the order is that of the packages. */
export function judgeLicences(packages, { allowed, stated }) {
  return packages.map((one) => {
    const licence = licenceOf(one, stated);
    return { ...one, licence, isAllowed: licence !== null && isAllowed(licence, allowed) };
  });
}
