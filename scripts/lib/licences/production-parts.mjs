/**
 * The parts list of an installation out of npm's list of everything. npm could leave the tools out by itself, but then also loses what tools
 * and installation both need. `missing` names what should stand in the list and does not.
 */
export function productionParts(document, packages, { name, version }) {
  const wanted = new Set(packages.map((one) => keyOf(one)));
  const components = document.components.filter((component) => wanted.has(keyOf(component)));
  const root = document.metadata.component;
  const kept = new Set([root['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const dependencies = document.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((part) => kept.has(part)) }));
  const found = new Set(components.map((component) => keyOf(component)));
  return {
    document: {
      ...document,
      // npm names it after the folder in which it lies.
      metadata: { ...document.metadata, component: { ...root, name, version } },
      components,
      dependencies,
    },
    missing: [...wanted].filter((key) => !found.has(key)),
  };
}

const keyOf = ({ name, version }) => `${name}@${version}`;
