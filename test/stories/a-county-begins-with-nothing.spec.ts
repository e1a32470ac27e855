import { expect, it } from '@jest/globals';
import { CHROMIUM_PATH, standsStill } from '../support/browser.js';
import { storyInBrowser } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { House, STORY_PASSWORD } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { oneMemberOfEachKind } from '../support/members.js';

/** Where each of them works first; nothing is there yet, not even the Gemeinden. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  district: [
    '/kurse-finden',
    '/kurse-finden/nachbarkreise',
    '/versorgung',
    '/luecken',
    '/bedarf',
    '/auswertung',
    '/planung',
    '/planung/was-waere-wenn',
    '/planung/vorschau',
    '/konzept',
    '/sitzungen',
    '/gremien',
    '/beschluesse',
    '/verwaltung/organisationen',
    '/verwaltung/kurstypen',
    '/verwaltung/nachbarkreise',
    '/verwaltung/reisezeiten',
    '/verwaltung/kursnet',
  ],
  provider: ['/kurse', '/kurse/neu', '/kurse/einlesen', '/kurse/kursnet', '/versorgung/reichweite'],
  counselling: ['/faelle', '/faelle/neu', '/platzangebote', '/bedarf', '/kurse-finden', '/einstufungstests'],
};

storyThatNeeds(CHROMIUM_PATH)('A county begins with nothing', () => {
  const story = storyInBrowser(async () => {
    const house = await House.open();
    await oneMemberOfEachKind(house);
    return house;
  });

  it.each(Object.keys(PAGES))('and its pages stand all the same, for a %s', async (login) => {
    const page = await story.openWindow();
    await page.goto('/konto');
    await signInAtTheForm(page, login, 'Mein Konto', STORY_PASSWORD);
    for (const address of PAGES[login] ?? []) {
      await page.goto(address);
      await standsStill(page);
      expect([address, await page.getByRole('heading', { level: 1 }).count()]).toEqual([address, 1]);
    }
  });
});
