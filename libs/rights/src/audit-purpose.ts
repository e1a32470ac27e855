/**
 * “Zweck eines Zugriffs”, as the protocol names it (IntV §8(4) and (5): each retrieval with its purpose), with its name for people.
 */
export const AUDIT_PURPOSES = {
  placement: 'Vermittlung in einen Kurs',
  'offer-answer': 'Antwort auf ein Platzangebot',
  enrolment: 'Anmeldung zum Kurs',
  'placement-test': 'Einstufungstest',
  'client-information': 'Auskunft an die betroffene Person',
  'demand-planning': 'Bedarfsplanung',
  'offering-care': 'Pflege der Kursangebote',
  'gap-handling': 'Bearbeitung einer Versorgungslücke',
  erasure: 'Löschung',
  administration: 'Verwaltung der Installation',
} as const;

/** One of {@link AUDIT_PURPOSES}. */
export type AuditPurpose = keyof typeof AUDIT_PURPOSES;
