import type { RegionSource } from '../../regions/index.js';
import type { RegionFiles } from './region-files.js';
import type { RegisterReading } from '../reading/register/register-entry.js';

const UNNAMED_YEAR = '';

/** “Datenquellen”, with the words that their licences ask for (dl-de/by-2-0). */
export function regionSources(files: RegionFiles, register: RegisterReading): readonly RegionSource[] {
  const year = register.registerDate?.slice(0, 4) ?? UNNAMED_YEAR;
  return [
    {
      key: 'register',
      title: `Gemeindeverzeichnis (${register.format === 'auszug-gv' ? 'AuszugGV' : 'GV100AD'})`,
      attribution: `© Statistisches Bundesamt (Destatis)${year === '' ? '' : `, ${year}`}`,
      asOf: register.registerDate,
    },
    {
      key: 'boundaries',
      title: 'Gemeindegrenzen',
      attribution: files.boundariesAttribution ?? '© GeoBasis-DE / BKG (Daten verändert), dl-de/by-2-0',
      asOf: null,
    },
  ];
}
