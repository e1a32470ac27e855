import type { OrganisationKind } from '#libs/kernel';

/** “Wer darf eine Lücke beantworten”: who was told of it, and the Kreisverwaltung, which runs the Arbeitskreis. */
export function mayAnswerGap(kind: OrganisationKind, wasTold: boolean): boolean {
  return wasTold || kind === 'district';
}
