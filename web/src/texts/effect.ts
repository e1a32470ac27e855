/** Words of the effect of a proposal on the coverage map. */
export const effectTexts = {
  title: 'Vorher und nachher',
  titleOf: (proposal: string): string => `Vorher und nachher: ${proposal}`,
  course: (site: string, town: string, date: string): string =>
    `Vorgeschlagener Kurs: ${site}, ${town}, Beginn ${date}.`,
  leave: 'Karte ohne Vorschlag',
  toProposals: 'Zu den Kursvorschlägen',
  day: (date: string): string => `Gerechnet für den ${date}, für alle Niveaus des Kurstyps zusammen.`,
  legend: 'Menschen, die mit diesem Kurs zusätzlich einen Platz fänden',
  steps: ['0', '1 bis 2', '3 bis 4', '5 bis 9', '10 und mehr'],
  numberMeans: 'Zahl in der Fläche: so viele Menschen mehr fänden einen Platz',
  point: 'Ort des vorgeschlagenen Kurses',
} as const;
