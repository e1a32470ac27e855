import type { Instant } from '#libs/calendar';

/** “Herkunft eines Kurses” in the file that an import brings: which file, read how, in which line of it. */
export interface OfferingOrigin {
  readonly fileName: string;
  readonly format: string;
  /** By which Spaltenprofil; null where the file was read without a named one. */
  readonly profileName: string | null;
  readonly line: number;
  /** The same for all files of one source: they have the same headings. */
  readonly sourceKey: string;
}

/** “Quelle eines Kurses”: from where it came last, as far as that is known, and whether imports still change it. */
export interface OfferingSource {
  readonly fileName: string | null;
  readonly format: string | null;
  readonly profileName: string | null;
  readonly line: number | null;
  readonly importedAt: Instant | null;
  readonly detachedAt: Instant | null;
}
