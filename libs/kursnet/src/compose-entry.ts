import { germanDay, type LocalDate, type Period } from '#libs/calendar';
import { instructionForm, instructionTimes } from './instruction.js';
import type { KursnetCourse, KursnetSite } from './kursnet-course.js';
import { KURSNET_FIELDS, type KursnetField, type KursnetGap, type KursnetValue } from './kursnet-field.js';
import { bookedPeople, entryOn } from './open-entry.js';
import { remarksOf } from './remarks.js';

/** A text, or where it has to come from. */
type Known = string | { readonly gap: KursnetGap };

const ASK_PROVIDER: Known = { gap: 'kursnet' };

/**
 * “KURSNET-Spickzettel”: what to enter for a course, field by field in the order of the mask. Nothing is invented: where something is
 * not known here, the field says where it belongs.
 */
export function composeKursnetEntry(course: KursnetCourse, today: LocalDate): readonly KursnetValue[] {
  return KURSNET_FIELDS.map((field) => {
    const known = COMPOSERS[field](course, today);
    return typeof known === 'string'
      ? { field, text: known, gap: null }
      : { field, text: null, gap: known.gap };
  });
}

const COMPOSERS: Readonly<Record<KursnetField, (course: KursnetCourse, today: LocalDate) => Known>> = {
  title: ({ offering }) => offering.title,
  contents: (course) => contentsOf(course),
  targetGroup: ({ targetGroup, type }) => targetGroup ?? `Alle, die zugelassen sind: ${type.title}`,
  access: ({ notes, offering: { sections } }) => {
    const level = sections[0]?.level;
    const words = [notes?.access, level && level !== 'literacy' ? `Einstieg mit Niveau ${level}` : undefined];
    return words.filter(Boolean).join('. ') || ASK_PROVIDER;
  },
  degree: ({ notes }) => notes?.degree ?? ASK_PROVIDER,
  startsOn: ({ offering }) => germanDay(offering.startsOn),
  endsOn: ({ offering: { endsOn } }) => (endsOn === null ? { gap: 'course' } : germanDay(endsOn)),
  registrationEndsOn: () => ASK_PROVIDER,
  publishedFrom: (_course, today) => germanDay(today),
  // people may enter at each section (IntV §11(1)), and not after the last has begun
  publishedUntil: ({ offering }) => germanDay(offering.sections.at(-1)?.startsOn ?? offering.startsOn),
  flexibleEntry: ({ offering }) => (offering.sections.length > 1 ? 'Ja' : 'Nein'),
  instructionForm,
  instructionTimes,
  remarks: (course) => remarksOf(course) || { gap: 'nothing' },
  costs: (course) => costsOf(course),
  approval: ({ approval }) => (approval === null ? { gap: 'approval' } : approvalWords(approval)),
  booked: ({ offering }, today) => String(bookedPeople(offering, entryOn(offering, today))),
  maximum: ({ offering }) => String(offering.maximumSize),
  examiner: ({ notes }) => notes?.examiner ?? ASK_PROVIDER,
  location: ({ sites }) => sites.map(addressOf).join('; ') || { gap: 'course' },
  classification: ({ notes }) => {
    const { code, title } = notes?.systematics ?? {};
    return code === undefined ? ASK_PROVIDER : `${code} ${title}`;
  },
};

/** “Inhalte”: which course it is by law, and how long. */
export function contentsOf({ type, offering }: KursnetCourse): string {
  const units = [
    type.languageUnits > 0 ? `${type.languageUnits} Unterrichtseinheiten Sprachkurs` : '',
    type.orientationUnits > 0 ? `${type.orientationUnits} Unterrichtseinheiten Orientierungskurs` : '',
  ];
  const what = `${type.title} (${type.legalBasis})`;
  return `${what}: ${units.filter(Boolean).join(' und ')}, ${offering.weeklyUnits} Unterrichtseinheiten in der Woche`;
}

function costsOf({ notes, type, contributionPerUnit }: KursnetCourse): Known {
  if (notes?.hasContribution !== true) return ASK_PROVIDER;
  const units = type.languageUnits + type.orientationUnits;
  const [each, all] = [euros(contributionPerUnit), euros(contributionPerUnit * units)];
  return `Kostenbeitrag ${all} EUR (${each} EUR je Unterrichtseinheit, ${units} Unterrichtseinheiten; IntV § 9 Abs. 1). Befreiung auf Antrag beim BAMF (IntV § 9 Abs. 2)`;
}

function approvalWords({ until }: Period): string {
  return until === null ? 'Ja' : `Ja, zugelassen bis ${germanDay(until)}`;
}

function euros(amount: number): string {
  return amount.toFixed(2).replace('.', ',');
}

function addressOf({ name, street, postcode, town }: KursnetSite): string {
  return [name, street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
