// The door of `kursnet`: what a provider enters in KURSNET for a course, and whether it still holds. Named exports only.
export { compareKursnetEntries } from './compare-entries.js';
export type { KursnetChange, NotedEntry } from './compare-entries.js';
export { composeKursnetEntry } from './compose-entry.js';
export type { KursnetCourse, KursnetNotes } from './kursnet-course.js';
export { KURSNET_FIELDS, KURSNET_GAPS } from './kursnet-field.js';
export type { KursnetField, KursnetGap, KursnetValue } from './kursnet-field.js';
export { isToBeNotified, KURSNET_STANDINGS, kursnetStanding } from './kursnet-standing.js';
export type { KursnetStanding } from './kursnet-standing.js';
export { composeOpenQcat } from './openqcat/compose-catalogue.js';
export type { OpenQcatDelivery } from './openqcat/compose-catalogue.js';
export type { OpenQcatCourse, OpenQcatSender } from './openqcat/openqcat-course.js';
export { writeXml } from './openqcat/write-xml.js';
