/** What belongs to all who may see or keep it, and why. */
interface Everybodys {
  readonly everybodys: string;
}

const CONCEPT: Everybodys = {
  everybodys: 'Das Integrationskonzept sehen alle Mitglieder; wer es führen darf, führt alle Fassungen.',
};
const DOCUMENT: Everybodys = {
  everybodys:
    'Dokumente des Konzepts sehen alle Mitglieder; wer die anderer Dinge lesen darf, sagt deren Raum (DocumentAccess).',
};

const BELOW_A_CONCEPT = [
  'GET /api/v1/concepts/:id',
  'GET /api/v1/concepts/:id/export.json',
  'GET /api/v1/concepts/:id/export.csv',
  'GET /api/v1/concepts/:id/export.xlsx',
  'PUT /api/v1/concepts/:id',
  'POST /api/v1/concepts/:id/adoption',
  'POST /api/v1/concepts/:id/update-begin',
  'POST /api/v1/concepts/:id/update-end',
  'POST /api/v1/concepts/:id/copies',
  'POST /api/v1/concepts/:id/axes/:axis',
  'PUT /api/v1/concepts/:id/axes/:axis',
  'PUT /api/v1/concepts/:id/axes/:axis/:partId',
  'DELETE /api/v1/concepts/:id/axes/:axis/:partId',
  'POST /api/v1/concepts/:id/steps',
  'PUT /api/v1/concepts/:id/steps',
  'PUT /api/v1/concepts/:id/steps/:stepId',
  'DELETE /api/v1/concepts/:id/steps/:stepId',
  'POST /api/v1/concepts/:id/field-links',
  'PUT /api/v1/concepts/:id/field-links/:linkId',
  'DELETE /api/v1/concepts/:id/field-links/:linkId',
  'POST /api/v1/concepts/:id/documents',
];

/** Routes of the concept and of its documents, for `ID_ROUTES`. */
export const CONCEPT_ROUTES: Readonly<Record<string, Everybodys>> = {
  ...Object.fromEntries(BELOW_A_CONCEPT.map((name) => [name, CONCEPT])),
  'GET /api/v1/documents/:id': DOCUMENT,
  'PUT /api/v1/documents/:id': DOCUMENT,
  'DELETE /api/v1/documents/:id': DOCUMENT,
};

/** Ids in their bodies. */
export const CONCEPT_BODIES: Readonly<Record<string, Everybodys>> = {
  'POST /api/v1/concepts/:id/adoption': CONCEPT,
  'POST /api/v1/concepts/:id/field-links': CONCEPT,
};
