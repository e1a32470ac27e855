// The same E2SFCA said otherwise: every pair by itself, and by the neighbour search of geokdbush. Both with typed arrays and pairs
// kept for all formats, so that only the search for neighbours is compared.
import { EARTH_RADIUS_KM } from '../../dist/libs/region/src/index.js';

const RADIANS = Math.PI / 180;

/** Brute force: the chord of each of the 27 million pairs, squared, no trigonometry inside. */
export function bruteForce({ municipalities, sites }, limits, weights, formats) {
  const from = unitVectors(municipalities);
  const to = unitVectors(sites);
  const [near, middle, far] = limits.map((km) => (2 * Math.sin(km / (2 * EARTH_RADIUS_KM))) ** 2);
  const found = foundPairs(sites.latitude.length);
  for (let site = 0; site < to.x.length; site++) {
    const [x, y, z] = [to.x[site], to.y[site], to.z[site]];
    for (let i = 0; i < from.x.length; i++) {
      const dx = from.x[i] - x;
      const dy = from.y[i] - y;
      const dz = from.z[i] - z;
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared <= far) found.add(i, squared <= near ? 0 : squared <= middle ? 1 : 2);
    }
    found.endRow(site);
  }
  return scoresOf(found, municipalities.latitude.length, weights, formats);
}

/** kdbush over the Gemeinden, geokdbush around each site, the zone by haversine. */
export function byGeokdbush({ KDBush, around }, { municipalities, sites }, limits, weights, formats) {
  const count = municipalities.latitude.length;
  const index = new KDBush(count);
  for (let i = 0; i < count; i++) index.add(municipalities.longitude[i], municipalities.latitude[i]);
  index.finish();
  // geokdbush measures on an earth of 6371 km.
  const reach = (limits.at(-1) * 6371) / EARTH_RADIUS_KM;
  const found = foundPairs(sites.latitude.length);
  for (let site = 0; site < sites.latitude.length; site++) {
    const [latitude, longitude] = [sites.latitude[site], sites.longitude[site]];
    for (const i of around(index, longitude, latitude, Infinity, reach)) {
      const km = haversineKm(municipalities.latitude[i], municipalities.longitude[i], latitude, longitude);
      found.add(i, km <= limits[0] ? 0 : km <= limits[1] ? 1 : 2);
    }
    found.endRow(site);
  }
  return scoresOf(found, count, weights, formats);
}

/** kdbush and geokdbush, or null where they are not installed. */
export async function geokdbush() {
  try {
    const [{ default: KDBush }, { around }] = await Promise.all([import('kdbush'), import('geokdbush')]);
    return { KDBush, around };
  } catch {
    console.log(
      'kdbush, geokdbush: nicht installiert (kdbush 4.1, geokdbush 2.1); dieser Vergleich entfällt.',
    );
    return null;
  }
}

function foundPairs(siteCount) {
  const start = new Int32Array(siteCount + 1);
  let municipality = new Int32Array(1 << 18);
  let zone = new Uint8Array(1 << 18);
  let end = 0;
  return {
    add(i, itsZone) {
      if (end === municipality.length) {
        municipality = doubled(municipality);
        zone = doubled(zone);
      }
      municipality[end] = i;
      zone[end++] = itsZone;
    },
    endRow(site) {
      start[site + 1] = end;
    },
    rows: () => ({ start, municipality, zone }),
  };
}

function doubled(column) {
  const longer = new column.constructor(2 * column.length);
  longer.set(column);
  return longer;
}

function scoresOf(found, municipalityCount, weights, formats) {
  const { start, municipality, zone } = found.rows();
  return formats.map(({ supply, demand }) => {
    const scores = new Float64Array(municipalityCount);
    for (let site = 0; site < start.length - 1; site++) {
      if (supply[site] === 0) continue;
      let people = 0;
      for (let k = start[site]; k < start[site + 1]; k++)
        people += weights[zone[k]] * demand[municipality[k]];
      if (people === 0) continue;
      const ratio = supply[site] / people;
      for (let k = start[site]; k < start[site + 1]; k++) scores[municipality[k]] += weights[zone[k]] * ratio;
    }
    return scores;
  });
}

function unitVectors({ latitude, longitude }) {
  const [x, y, z] = [0, 1, 2].map(() => new Float64Array(latitude.length));
  for (let i = 0; i < latitude.length; i++) {
    const shadow = Math.cos(latitude[i] * RADIANS);
    x[i] = shadow * Math.cos(longitude[i] * RADIANS);
    y[i] = shadow * Math.sin(longitude[i] * RADIANS);
    z[i] = Math.sin(latitude[i] * RADIANS);
  }
  return { x, y, z };
}

function haversineKm(latitude, longitude, toLatitude, toLongitude) {
  const up = Math.sin(((toLatitude - latitude) * RADIANS) / 2);
  const across = Math.sin(((toLongitude - longitude) * RADIANS) / 2);
  const share = up * up + Math.cos(latitude * RADIANS) * Math.cos(toLatitude * RADIANS) * across * across;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(share));
}
