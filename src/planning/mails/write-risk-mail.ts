import { germanDay } from '#libs/calendar';
import type { TravelTimeOrigin } from '#libs/region';
import type { RiskStage } from '#libs/planning';
import type { NamedCourseAtRisk } from '../weak-course.js';
import { plainMail, type WrittenMail } from '../../platform/mail/plain-mail.js';

const STAGE_WORDS: Readonly<Record<RiskStage, string>> = {
  notice: 'Hinweis',
  warning: 'Warnung',
  alarm: 'Alarm',
};

const ORIGIN_WORDS: Readonly<Record<TravelTimeOrigin, string>> = {
  corrected: 'korrigiert',
  measured: 'gemessen',
  estimated: 'geschätzt',
};

/** “Gefährdeter Kurs”, to its provider, and to the BAMF coordinator in the last stage: figures and the way out, nobody's case. */
export function writeRiskMail(course: NamedCourseAtRisk, links: { readonly planning: string }): WrittenMail {
  const { title, providerName, siteName, startsOn, daysUntilStart, stage } = course;
  const { registered, expected, minimumSize } = course;
  return plainMail(`${STAGE_WORDS[stage]}: Kurs „${title}“ am ${germanDay(startsOn)} gefährdet`, [
    `der Kurs „${title}“ (${providerName}, ${siteName}) beginnt ${whenWords(daysUntilStart)}, am ${germanDay(startsOn)}. Angemeldet sind ${registered}, mit den laufenden Platzangeboten rechnen wir mit ${expected}; die Mindestzahl ist ${minimumSize}.`,
    `Was helfen kann:\n${waysOut(course)
      .map((way) => `- ${way}`)
      .join('\n')}`,
    `Gefährdete Kurse und Doppelangebote: ${links.planning}`,
  ]);
}

function whenWords(days: number): string {
  if (days === 0) return 'heute';
  return days === 1 ? 'morgen' : `in ${days} Tagen`;
}

function waysOut({ fittingPeople, canBeFilled, mergeWith }: NamedCourseAtRisk): readonly string[] {
  const fill =
    'Schalten Sie am Kurs „aus der gemeinsamen Warteliste füllen“ ein, dann werden sie der Reihe nach gefragt.';
  const list =
    fittingPeople === 0
      ? 'Auf der gemeinsamen Warteliste passt zurzeit niemand in diesen Kurs.'
      : `Auf der gemeinsamen Warteliste passen ${fittingPeople === null ? 'einige wenige Menschen' : `${fittingPeople} Menschen`} in diesen Kurs${canBeFilled ? ', genug für die Mindestzahl' : ', allein nicht genug'}. ${fill}`;
  return mergeWith === null ? [list] : [list, mergeWords(mergeWith)];
}

function mergeWords({
  kind,
  title,
  providerName,
  startsOn,
  people,
  minutesBetween,
  originBetween,
}: NonNullable<NamedCourseAtRisk['mergeWith']>): string {
  const origin = originBetween === null ? '' : `, ${ORIGIN_WORDS[originBetween]}`;
  const other = `dem Kurs „${title}“ (${providerName}, Beginn ${germanDay(startsOn)}, etwa ${minutesBetween} Minuten entfernt${origin})`;
  const together = `zusammen wären es ${people} Angemeldete`;
  if (kind === 'joint-course') return `Mit ${other} ließe sich ein Verbundkurs bilden: ${together}.`;
  const shift = kind === 'shift' ? ', wenn sich einer der beiden verschiebt' : '';
  return `Mit ${other} ließe er sich zusammenlegen${shift}: ${together}.`;
}
