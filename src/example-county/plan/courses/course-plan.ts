import { planned, running, type CourseSketch } from './course-sketch.js';

const AFTERNOON = { dayparts: ['afternoon'] } as const;

/**
 * “Kursplan des Beispiels”: what the seven providers run and plan. Nearly everybody finds a place, but four things are missing on
 * purpose: child places in Wörth, an Alphabetisierungskurs near Hagenbach, an evening course at B1 in Kandel that begins soon, and
 * any place at all in the only Intensivkurs.
 */
export const COURSE_PLAN: readonly CourseSketch[] = [
  ...generalCourses(),
  ...coursesForWomen(),
  ...literacyCourses(),
  ...eveningCourses(),
  ...otherCourses(),
];

function generalCourses(): readonly CourseSketch[] {
  return [
    running('vhs-germersheim', 'general', [2, 12, 14]),
    running('vhs-germersheim', 'general', [4, 19, 15]),
    running('vhs-germersheim', 'general', [6, 26, 13], AFTERNOON),
    running('sprachschule-germersheim', 'general', [3, 9, 16]),
    running('sprachschule-germersheim', 'general', [5, 16, 14]),
    running('vhs-woerth', 'general', [2, 23, 15]),
    running('vhs-woerth', 'general', [5, 12, 15]),
    running('lernakademie-woerth', 'general', [3, 26, 14]),
    running('lernakademie-woerth', 'general', [6, 9, 17], AFTERNOON),
    running('bildungswerk-kandel', 'general', [2, 16, 13]),
    running('bildungswerk-kandel', 'general', [4, 23, 16]),
    running('bildungswerk-jockgrim', 'general', [3, 12, 15]),
    running('vhs-ruelzheim', 'general', [4, 26, 14]),
    running('vhs-ruelzheim', 'general', [5, 19, 16]),
    running('sprachschule-bellheim', 'general', [2, 19, 15]),
    running('sprachschule-bellheim', 'general', [6, 23, 16]),
    running('bruecke-hagenbach', 'general', [2, 26, 15]),
    running('sprachwerkstatt-lingenfeld', 'general', [3, 16, 12]),
    planned('vhs-germersheim', 'general', [28, 9]),
    planned('sprachschule-germersheim', 'general', [35, 4], AFTERNOON),
    planned('vhs-woerth', 'general', [30, 10]),
    planned('bildungswerk-kandel', 'general', [37, 6]),
    planned('vhs-ruelzheim', 'general', [72, 3]),
    planned('sprachwerkstatt-lingenfeld', 'general', [44, 5]),
    planned('sprachschule-bellheim', 'general', [12, 7]), // below its minimum shortly before the start
    planned(['bildungswerk-jockgrim', 'bildungswerk-kandel'], 'general', [58, 8]),
  ];
}

function coursesForWomen(): readonly CourseSketch[] {
  return [
    running('frauenbildung-germersheim', 'women-with-childcare', [2, 16, 11], { childcare: [12, 4, 1] }),
    running('frauenbildung-germersheim', 'women-with-childcare', [4, 23, 10], { childcare: [10, 3, 1] }),
    running('frauenbildung-woerth', 'women-with-childcare', [2, 19, 12], { childcare: [6, 6, 1] }),
    planned('frauenbildung-germersheim', 'women-with-childcare', [30, 5], { childcare: [14, 2, 1] }),
    planned('frauenbildung-woerth', 'women-with-childcare', [75, 4], { childcare: [8, 3, 1] }),
  ];
}

function literacyCourses(): readonly CourseSketch[] {
  return [
    running('vhs-germersheim', 'literacy', [2, 9, 9]),
    running('vhs-germersheim', 'literacy', [5, 23, 10]),
    running('sprachschule-germersheim', 'literacy', [3, 16, 10]),
    running('vhs-ruelzheim', 'literacy', [2, 26, 8]),
    running('vhs-ruelzheim', 'literacy', [4, 12, 9]),
    running('sprachwerkstatt-lingenfeld', 'literacy', [7, 19, 11]),
    planned('vhs-germersheim', 'literacy', [33, 6]),
    planned('vhs-ruelzheim', 'literacy', [51, 4]),
  ];
}

function eveningCourses(): readonly CourseSketch[] {
  return [
    running('sprachschule-germersheim', 'evening', [2, 26, 11]),
    running('vhs-germersheim', 'evening', [3, 19, 12]),
    running('lernakademie-woerth', 'evening', [3, 23, 10]),
    planned('vhs-woerth', 'evening', [35, 5]),
    planned('bildungswerk-kandel', 'evening', [65, 7], { section: 5 }),
  ];
}

function otherCourses(): readonly CourseSketch[] {
  return [
    planned('sprachschule-germersheim', 'intensive', [19, 20]),
    running('sprachschule-germersheim', 'youth', [2, 19, 12]),
    running('lernakademie-woerth', 'youth', [4, 9, 14]),
    planned('bruecke-hagenbach', 'youth', [35, 8]),
    planned('vhs-germersheim', 'youth', [38, 7]),
    running('vhs-germersheim', 'second-script', [2, 23, 12]),
    running('bildungswerk-kandel', 'second-script', [3, 16, 11]),
    running('vhs-woerth', 'second-script', [4, 26, 12]),
    planned('sprachschule-germersheim', 'second-script', [30, 9], { section: 4 }),
    running('lernakademie-woerth', 'vocational', [2, 16, 14]),
    running('sprachschule-germersheim', 'vocational', [3, 12, 15]),
    planned('lernakademie-woerth', 'vocational', [33, 11]),
    planned('bildungswerk-kandel', 'vocational', [51, 6]),
    running('vhs-germersheim', 'first-orientation', [2, 9, 10]),
    running('bruecke-hagenbach', 'first-orientation', [3, 16, 11]),
    planned('vhs-germersheim', 'first-orientation', [28, 8]),
  ];
}
