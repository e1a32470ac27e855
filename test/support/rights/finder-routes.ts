const FOR_ALL = {
  everybodys:
    'Öffentliche Kurse liest jede und jeder; alle anderen sind auch für Mitglieder an dieser Adresse nicht da.',
};

/** Pages of the public course finder: what stands there is for everybody. */
export const FINDER_ROUTES: Readonly<Record<string, typeof FOR_ALL>> = {
  'GET /kursfinder/:id': FOR_ALL,
  'GET /kursfinder/:id/aushang': FOR_ALL,
  'GET /kursfinder/:id/qr.svg': FOR_ALL,
};
