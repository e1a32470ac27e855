/** “Objekt” of a boundary file. The geometry is fetched only when the object is wanted. */
export interface MapFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: () => unknown;
}

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
