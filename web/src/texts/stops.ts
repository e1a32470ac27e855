/** Words of stops of bus and rail. */
export const stopTexts = {
  nearest: (name: string, metres: string, vehicles: string): string =>
    `nächste Haltestelle ${name}, ca. ${metres}\u00a0m Luftlinie${vehicles === '' ? '' : ` (${vehicles})`}`,
  column: 'nächste Haltestelle (Luftlinie)',
  none: 'keine in der Nähe',
  vehicles: { rail: 'Bahn', tram: 'Straßenbahn', bus: 'Bus' },
} as const;
