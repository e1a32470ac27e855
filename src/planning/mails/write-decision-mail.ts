import { germanDay } from '#libs/calendar';
import type { NamedCourse } from '../weak-course.js';
import { plainMail, type WrittenMail } from '../../platform/mail/plain-mail.js';

/** What was decided of a course that was taken over from a proposal. */
export type DecisionNews = 'confirmed' | 'withdrawn';

/** “Entscheidung über einen übernommenen Vorschlag”, to its provider and the BAMF coordinator alike: counts of places, nobody's case. */
export function writeDecisionMail(
  news: DecisionNews,
  { title, providerName, siteName, startsOn, minimumSize }: NamedCourse & { readonly minimumSize: number },
  link: string,
): WrittenMail {
  const course = `der Kurs „${title}“ (${providerName}, ${siteName}), aus einem Kursvorschlag übernommen,`;
  const day = germanDay(startsOn);
  if (news === 'confirmed')
    return plainMail(`Kurs kommt zustande, Beginn ${day}`, [
      `${course} kommt zustande: Die Mindestzahl von ${minimumSize} ist erreicht. Er beginnt am ${day}.`,
      'Freie Plätze gehen weiter der Reihe nach an die gemeinsame Warteliste. Was der Kursträger dem Bundesamt vor dem Beginn mitteilen muss, teilt er weiterhin selbst mit.',
      `Planung: ${link}`,
    ]);
  return plainMail(`Kurs zurückgezogen, der am ${day} beginnen sollte`, [
    `${course} kommt am ${day} nicht zustande: Die Mindestzahl von ${minimumSize} ist nicht erreicht. Er ist deshalb abgesagt, wie es für übernommene Vorschläge gilt.`,
    'Wer ein Platzangebot hatte, wartet an der alten Position weiter; die Stellen haben wir benachrichtigt. Die nächste Planung sucht für diese Menschen neu.',
    `Planung: ${link}`,
  ]);
}
