/** “Deutschland” with a margin, in WGS 84 degrees: what lies outside is not a place here but a mistake. */
export const GERMANY = { west: 5.5, east: 15.5, south: 47, north: 55.5 } as const;
