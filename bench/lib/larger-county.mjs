import pg from 'pg';

/** So many Gemeinden has the Kreis of Germany with most of them: Eifelkreis Bitburg-Prüm. */
const GEMEINDEN = 234;
/** Degrees of longitude and latitude from one copy of the example county to the next. */
const STEP = [0.55, 0.5];

/** Makes of the example county one with 234 Gemeinden: its own, and copies of them with their boundaries beside each other. */
export async function enlargeCounty(url) {
  const database = new pg.Client(url);
  await database.connect();
  const { rows: gemeinden } = await database.query('SELECT * FROM municipality ORDER BY ags');
  const { rows: boundaries } = await database.query('SELECT ags, geometry FROM municipality_boundary');
  const geometryOf = new Map(boundaries.map(({ ags, geometry }) => [ags, geometry]));
  const associations = [...new Set(gemeinden.map(({ association_key: key }) => key))];
  for (let at = gemeinden.length; at < GEMEINDEN; at += 1) {
    const model = gemeinden[at % gemeinden.length];
    const copy = Math.floor(at / gemeinden.length);
    await insert(database, copyOf(model, { at, copy, associations, geometry: geometryOf.get(model.ags) }));
  }
  await database.end();
}

function copyOf(model, { at, copy, associations, geometry }) {
  const shift = [STEP[0] * (copy % 3), STEP[1] * Math.floor(copy / 3)];
  const key = `${model.district_key}${6000 + 100 * copy + associations.indexOf(model.association_key)}`;
  const ags = `${model.district_key}${String(500 + at).padStart(3, '0')}`;
  return {
    row: {
      ...model,
      ags,
      ars: `${key}${ags.slice(5)}`,
      name: `${model.name} ${copy + 1}`,
      association_key: key,
      association_name: `${model.association_name} ${copy + 1}`,
      longitude: model.longitude + shift[0],
      latitude: model.latitude + shift[1],
    },
    geometry: geometry && { ...geometry, coordinates: moved(geometry.coordinates, shift) },
  };
}

/** Positions lie at different depths in polygons and multipolygons. */
function moved(coordinates, [east, north]) {
  if (typeof coordinates[0] === 'number') return [coordinates[0] + east, coordinates[1] + north];
  return coordinates.map((inner) => moved(inner, [east, north]));
}

async function insert(database, { row, geometry }) {
  const columns = Object.keys(row);
  await database.query(
    `INSERT INTO municipality (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
  if (geometry !== undefined) {
    await database.query('INSERT INTO municipality_boundary (ags, geometry) VALUES ($1, $2)', [
      row.ags,
      geometry,
    ]);
  }
}
