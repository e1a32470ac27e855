import { LAENDER, type Land, type Settings } from '../config/settings.js';
import { Refused } from '../refusal/refused.js';
import type { Tenant } from './tenant.js';

/** What the operator says of a county. */
export interface TenantWords {
  readonly name: string;
  /** As people call it: “Landkreis Mainz-Bingen”. */
  readonly title: string;
  readonly publicUrl: string;
  /** Null: the setting HOLIDAYS_OF. */
  readonly holidaysOf: Land | null;
}

/** The address in one form. Throws {@link Refused}. */
export function readAddress({ ownUrl }: Settings, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/')
    throw refusal(
      'address',
      `„${given}“ ist keine Adresse der Form https://kurse.landkreis.example, ohne etwas dahinter.`,
    );
  if (url.protocol !== new URL(ownUrl).protocol)
    throw refusal(
      'scheme',
      `Alle Landkreise einer Installation beginnen gleich: mit ${new URL(ownUrl).protocol}// wie PUBLIC_URL.`,
    );
  return url.origin;
}

/** Throws {@link Refused} where a word cannot be what it stands for. */
export function refuseUnlikely({ name, title, holidaysOf }: TenantWords): void {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(name))
    throw refusal(
      'name',
      `„${name}“ geht nicht als Kurzname: 2 bis 40 Kleinbuchstaben, Ziffern und Bindestriche, etwa mainz-bingen.`,
    );
  if (title.trim() === '') throw refusal('title', 'Der Landkreis braucht einen Namen, wie ihn alle kennen.');
  if (holidaysOf !== null && !LAENDER.includes(holidaysOf))
    throw refusal('land', `„${holidaysOf}“ ist kein Kürzel eines Bundeslandes, etwa RP.`);
}

/** Throws {@link Refused} where another county has the name or the address, or there is none like it. */
export function refuseTaken(
  known: readonly Pick<Tenant, 'name' | 'publicUrl'>[],
  { name, publicUrl, like }: TenantWords & { readonly like: string },
): void {
  if (known.some((other) => other.name === name))
    throw refusal('taken', `Den Landkreis „${name}“ gibt es auf dieser Installation schon.`);
  const atSameAddress = known.find(
    (other) => new URL(other.publicUrl ?? '').host === new URL(publicUrl).host,
  );
  if (atSameAddress !== undefined)
    throw refusal('address-taken', `Unter ${publicUrl} arbeitet schon „${atSameAddress.name}“.`);
  if (like !== name && known.every((other) => other.name !== like))
    throw refusal('unknown', `Einen Landkreis „${like}“ als Vorbild gibt es nicht.`);
}

function refusal(code: string, sentence: string): Refused {
  return new Refused('invalid', { code: `tenant-${code}` }, sentence);
}
