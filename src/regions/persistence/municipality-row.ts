import type { Municipality } from '#libs/region';
import type { NewMunicipality } from '../region.js';
import type { MunicipalityRow } from './municipality.entity.js';

/** Row → noun. */
export function toMunicipality(row: MunicipalityRow): Municipality {
  return {
    ags: row.ags,
    name: row.name,
    associationKey: row.associationKey,
    associationName: row.associationName,
    population: row.population,
    populationDate: row.populationDate,
    populationBase: row.populationBase,
    areaKm2: row.areaKm2,
    postcode: row.postcode,
    foreignShare: row.foreignShare,
    centre: { latitude: row.latitude, longitude: row.longitude },
  };
}

/** Noun → row. */
export function toMunicipalityRow(municipality: NewMunicipality, districtKey: string): MunicipalityRow {
  const { boundary: _boundary, centre, ...columns } = municipality;
  return { ...columns, districtKey, latitude: centre.latitude, longitude: centre.longitude };
}
