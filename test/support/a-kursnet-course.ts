import { localDate } from '#libs/calendar';
import type { Offering } from '#libs/course-catalogue';
import type { KursnetCourse } from '#libs/kursnet';
import { anOfferingRecord } from './an-offering-record.js';

/** A general course at one approved Kursort, as far as KURSNET asks for it. */
export function aKursnetCourse(
  change: Partial<Omit<KursnetCourse, 'offering'>> & { readonly offering?: Partial<Offering> } = {},
): KursnetCourse {
  const { offering, ...others } = change;
  return {
    timesNote: null,
    type: {
      title: 'Allgemeiner Integrationskurs',
      legalBasis: 'IntV §§ 10-12',
      languageUnits: 600,
      orientationUnits: 100,
    },
    targetGroup: null,
    notes: {
      systematics: { code: 'MB 01', title: 'Allgemeiner Integrationskurs' },
      access: 'Berechtigung oder Verpflichtung',
      degree: 'Zertifikat Integrationskurs',
      examiner: null,
      hasContribution: true,
    },
    sites: [
      { name: 'Haus der Beispiele', street: 'Beispielstraße 1', postcode: '76726', town: 'Germersheim' },
    ],
    approval: { from: localDate('2024-01-01'), until: localDate('2028-12-31') },
    contributionPerUnit: 2.29,
    fullTimeUnits: 20,
    ...others,
    offering: anOfferingRecord(offering),
  };
}
