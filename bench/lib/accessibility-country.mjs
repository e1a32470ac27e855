import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { madeMunicipalities } from './country.mjs';
import { repeatableNumbers } from './measure.mjs';

const REFERENCE = resolve(import.meta.dirname, '../../../shared/data/e2sfca');

/** Zones of the measured case: 10, 20, 30 km, weights of Luo & Qi 2009. */
export const LIMITS = [10, 20, 30];
export const METHOD = { kind: 'e2sfca', weights: [1, 0.68, 0.22] };

/**
 * The measured case: 10,800 Gemeinden, 2,500 sites, eight formats. The reference case where it lies beside the project, else one of
 * the same size from a generator.
 */
export function nationalCase() {
  if (!existsSync(REFERENCE)) return { name: 'erzeugt', ...madeCase(10_800, 2500, 8) };
  const [demand, supply] = ['demand.csv', 'supply.csv'].map((file) => columnsOf(resolve(REFERENCE, file)));
  return {
    name: 'Referenzfall e2sfca',
    municipalities: { latitude: demand.lat, longitude: demand.lon },
    sites: { latitude: supply.lat, longitude: supply.lon },
    formats: Array.from({ length: 8 }, (_, format) => ({
      supply: supply[`p${format}`],
      demand: demand[`w${format}`],
    })),
    total: { supply: supply.places, demand: demand.pop },
  };
}

/** As many made Gemeinden and sites as asked for, over an area of Germany's size; each rarer format at fewer sites. */
export function madeCase(municipalityCount, siteCount, formatCount) {
  const next = repeatableNumbers(3);
  const made = madeMunicipalities(municipalityCount);
  const homes = Array.from({ length: siteCount }, () => made[Math.floor(next() * made.length)].centre);
  const near = (degrees) => degrees + 0.1 * (next() - 0.5);
  const population = Float64Array.from(made, (place) => place.population);
  return {
    municipalities: {
      latitude: Float64Array.from(made, (place) => place.centre.latitude),
      longitude: Float64Array.from(made, (place) => place.centre.longitude),
    },
    sites: {
      latitude: Float64Array.from(homes, (home) => near(home.latitude)),
      longitude: Float64Array.from(homes, (home) => near(home.longitude)),
    },
    formats: Array.from({ length: formatCount }, (_, format) => ({
      supply: Float64Array.from(homes, () => (next() < 1 / (1 + format) ? Math.ceil(25 * next()) : 0)),
      demand: population.map((people) => Math.round((people / 200 / (1 + format)) * next())),
    })),
    total: { supply: Float64Array.from(homes, () => Math.ceil(90 * next())), demand: population },
  };
}

function columnsOf(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map(Number));
  return Object.fromEntries(
    head.split(',').map((name, column) => [name, Float64Array.from(rows, (row) => row[column])]),
  );
}
