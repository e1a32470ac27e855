import type { LocalDate } from '#libs/calendar';
import { contentsOf } from '../compose-entry.js';
import type { KursnetCourse, KursnetNotes, KursnetSite } from '../kursnet-course.js';
import type { KursnetField } from '../kursnet-field.js';
import { addressLines } from './address-lines.js';
import { durationClass } from './duration-class.js';
import type { OpenQcatCourse, OpenQcatSender } from './openqcat-course.js';
import type { XmlElement } from './write-xml.js';

/*
 * Where the structure comes from: “Spezifikation open-Qcat V1.1.0” (Bundesagentur für Arbeit and Fraunhofer IAO, 11.01.2008, free to
 * implement), the Bundesagentur's example of a Differenzlieferung, its Wertebereiche, and the order of elements in the schema of which
 * the history of changes ends on 14.11.2025. What is written was never checked by the schema itself or by KURSNET.
 */
const COURSE_TYPE_LANGUAGE = '4'; // angebotstyp: “Angebot zur Sprachförderung”
const NO_CLASS = '0'; // schulart, bildungsart, vgstrukturart: “Keine Zuordnung möglich”
const VOCATIONAL = '110'; // bildungsart: “Berufssprachkurse”
const GERMAN = 'deu';
const COUNTRY = 'DE';
const NOTHING_SAID = '0'; // unterrichtsform: “Auf Anfrage”
const INSTRUCTION_FORMS: Readonly<Record<string, string>> = {
  Vollzeit: '1',
  Teilzeit: '2',
  Wochenendveranstaltung: '3',
  'E-Learning': '5',
};

/** What a delivery says: courses as they are, and ids of those that are to go. */
export interface OpenQcatDelivery {
  readonly courses: readonly OpenQcatCourse[];
  readonly removedIds: readonly string[];
}

/**
 * “open-Qcat-Katalog” (1.1): an UPDATE_CATALOG that adds, replaces or deletes what it names by PRODUCT_ID and touches nothing else of its
 * provider. The booked places have no element in the schema.
 */
export function composeOpenQcat(
  { courses, removedIds }: OpenQcatDelivery,
  sender: OpenQcatSender,
): XmlElement {
  const removed = removedIds.map((id) => ({ name: 'SERVICE', content: [text('PRODUCT_ID', id)] }));
  const added = courses.map((one) => serviceOf(one, sender));
  return {
    name: 'OPENQCAT',
    attributes: { version: '1.1' },
    content: [
      {
        name: 'HEADER',
        content: [text('GENERATOR_INFO', 'Kurskreis'), catalogueOf(sender), supplierOf(sender)],
      },
      {
        name: 'UPDATE_CATALOG',
        attributes: { seq_number: String(sender.sequence) },
        content: [
          ...(removed.length === 0 ? [] : [{ name: 'DELETE', content: removed }]),
          ...(added.length === 0 ? [] : [{ name: 'NEW', content: added }]),
        ],
      },
    ],
  };
}

function catalogueOf({ catalogueNumber, writtenAt }: OpenQcatSender): XmlElement {
  return {
    name: 'CATALOG',
    content: [
      text('LANGUAGE', GERMAN),
      text('CATALOG_ID', catalogueNumber),
      text('CATALOG_VERSION', 'Vers_KURSNET'),
      text('GENERATION_DATE', writtenAt),
    ],
  };
}

function supplierOf(sender: OpenQcatSender): XmlElement {
  const address = addressOf({ ...sender, name: sender.name });
  const mail: XmlElement = { name: 'EMAILS', content: [text('EMAIL', sender.mailAddress, 255)] };
  return {
    name: 'SUPPLIER',
    content: [
      text('SUPPLIER_ID', sender.supplierNumber, 30, { type: 'supplier_specific' }),
      text('SUPPLIER_NAME', sender.name, 255),
      { name: 'ADDRESS', content: [...address, mail] },
      { name: 'EXTENDED_INFO', attributes: { input_type: NO_CLASS }, content: [] },
    ],
  };
}

function serviceOf(one: OpenQcatCourse, { supplierNumber }: OpenQcatSender): XmlElement {
  const { offering, notes } = one.course;
  return {
    name: 'SERVICE',
    attributes: { mode: 'new' },
    content: [
      text('PRODUCT_ID', offering.id),
      text('COURSE_TYPE', COURSE_TYPE_LANGUAGE),
      text('SUPPLIER_ID_REF', supplierNumber, 30, { type: 'supplier_specific' }),
      detailsOf(one),
      ...classificationOf(notes),
      ...priceOf(one),
    ],
  };
}

function detailsOf(one: OpenQcatCourse): XmlElement {
  const { offering } = one.course;
  const { startsOn, endsOn, sections } = offering;
  const last = sections.at(-1)?.startsOn ?? startsOn;
  return {
    name: 'SERVICE_DETAILS',
    content: [
      text('TITLE', offering.title, 255),
      text('DESCRIPTION_LONG', contentsOf(one.course), 30_000),
      ...known('REQUIREMENTS', valueOf(one, 'access'), 10_000),
      { name: 'SERVICE_DATE', content: [...moment('START_DATE', startsOn), ...moment('END_DATE', endsOn)] },
      ...known('TARGET_GROUP_TEXT', valueOf(one, 'targetGroup'), 4000).map((group) => ({
        name: 'TARGET_GROUP',
        content: [group],
      })),
      { name: 'SERVICE_MODULE', content: [educationOf(one)] },
      {
        name: 'ANNOUNCEMENT',
        content: [text('START_DATE', earlier(one.today, last)), text('END_DATE', last)],
      },
    ],
  };
}

function educationOf(one: OpenQcatCourse): XmlElement {
  const { offering, notes } = one.course;
  const form = INSTRUCTION_FORMS[valueOf(one, 'instructionForm') ?? ''] ?? NOTHING_SAID;
  const isVocational = notes?.systematics?.code.startsWith('MC') === true;
  return {
    name: 'EDUCATION',
    attributes: { type: 'true' },
    content: [
      text('COURSE_ID', offering.id),
      {
        name: 'EXTENDED_INFO',
        content: [
          classed('INSTITUTION', NO_CLASS),
          classed('INSTRUCTION_FORM', form),
          text('TEACHING_LANGUAGES', GERMAN),
          classed('EDUCATION_TYPE', isVocational ? VOCATIONAL : NO_CLASS),
        ],
      },
      moduleOf(one),
    ],
  };
}

function moduleOf(one: OpenQcatCourse): XmlElement {
  const { offering, sites } = one.course;
  const [main] = sites;
  const notes = [valueOf(one, 'instructionTimes'), valueOf(one, 'remarks')].filter(Boolean).join('. ');
  return {
    name: 'MODULE_COURSE',
    content: [
      text('MIN_PARTICIPANTS', String(offering.minimumSize)),
      text('MAX_PARTICIPANTS', String(offering.maximumSize)),
      ...(main === undefined ? [] : [{ name: 'LOCATION', content: addressOf(main) }]),
      classed('DURATION', durationClass(offering.startsOn, offering.endsOn)),
      ...known('INSTRUCTION_REMARKS', notes, 2000),
      text('FLEXIBLE_START', String(offering.sections.length > 1)),
      { name: 'EXTENDED_INFO', content: [classed('SEGMENT_TYPE', NO_CLASS)] },
    ],
  };
}

function classificationOf(notes: KursnetNotes | null): readonly XmlElement[] {
  if (notes === null || notes.systematics === null) return [];
  const { code, title } = notes.systematics;
  const feature: XmlElement = { name: 'FEATURE', content: [text('FNAME', code, 60), text('FVALUE', title)] };
  const system = text('REFERENCE_CLASSIFICATION_SYSTEM_NAME', 'Kurssystematik');
  return [{ name: 'SERVICE_CLASSIFICATION', content: [system, feature] }];
}

function priceOf(one: OpenQcatCourse): readonly XmlElement[] {
  const costs = valueOf(one, 'costs');
  if (costs === null) return [];
  const { type, contributionPerUnit }: KursnetCourse = one.course;
  const amount = contributionPerUnit * (type.languageUnits + type.orientationUnits);
  const price = [text('PRICE_AMOUNT', amount.toFixed(2)), text('PRICE_CURRENCY', 'EUR')];
  return [
    {
      name: 'SERVICE_PRICE_DETAILS',
      content: [{ name: 'SERVICE_PRICE', content: price }, text('REMARKS', costs, 2000)],
    },
  ];
}

function addressOf({ name, street, postcode, town }: KursnetSite): readonly XmlElement[] {
  return [
    ...addressLines(name).map((line, index) => text(index === 0 ? 'NAME' : `NAME${index + 1}`, line)),
    ...known('STREET', street, 30),
    ...known('ZIP', postcode, 14),
    text('CITY', town, 36),
    text('COUNTRY', COUNTRY),
  ];
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

function valueOf({ values }: OpenQcatCourse, field: KursnetField): string | null {
  return values.find((one) => one.field === field)?.text ?? null;
}

function known(name: string, content: string | null, most: number): readonly XmlElement[] {
  return content === null || content === '' ? [] : [text(name, content, most)];
}

function moment(name: string, day: LocalDate | null): readonly XmlElement[] {
  return day === null ? [] : [text(name, `${day}T00:00:00`)];
}

function classed(name: string, type: string): XmlElement {
  return { name, attributes: { type }, content: [] };
}

/** No longer than the schema lets it be. */
function text(
  name: string,
  content: string,
  most = 255,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, content: content.slice(0, most) };
}
