/** “Obergrenzen beim Lesen”: what a file may cost before it is refused. All are settings of the caller. */
export interface ReadingLimits {
  /** Size of the file in bytes. */
  readonly maxBytes: number;
  /** Size of everything inside a zip (.xlsx) in bytes, as declared and as found. */
  readonly maxUnpackedBytes: number;
  /** Lines of a table. */
  readonly maxRows: number;
}

/** 100 MB, 200 MB unpacked, 200,000 lines: thirty times the register of the whole country, and still bearable for a small server. */
export const READING_LIMITS: ReadingLimits = {
  maxBytes: 100 * 1024 * 1024,
  maxUnpackedBytes: 200 * 1024 * 1024,
  maxRows: 200_000,
};

/** “12,3 MB” as people read it. */
export function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;
}
