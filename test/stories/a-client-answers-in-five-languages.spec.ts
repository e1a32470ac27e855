import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openCounty } from '../support/a-county-with-demand.js';
import { ALTDORF } from '../support/areas.js';
import {
  barriersOn,
  CHROMIUM_PATH,
  isWiderThanItsWindow,
  standsStill,
  takePicture,
} from '../support/browser.js';
import { storyInBrowser } from '../support/browser-story.js';
import { placeCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

const LANGUAGES = [
  ['de', 'de', 'ltr', 'Ein Platz in einem Kurs ist für Sie frei', 'Donnerstag, 26. November 2026'],
  ['ls', 'de-simple', 'ltr', 'Wir haben einen Kurs·platz für Sie', 'Donnerstag, 26. November 2026'],
  ['en', 'en', 'ltr', 'There is a place for you on a course', 'Thursday, 26 November 2026'],
  ['uk', 'uk', 'ltr', 'Для вас є вільне місце на курсі', 'четвер, 26 листопада 2026 р.'],
  ['ar', 'ar', 'rtl', 'يوجد مكان شاغر لك في دورة', 'الخميس، 26 نوفمبر/تشرين الثاني 2026'],
] as const;

const PHONE = 390;

storyThatNeeds(CHROMIUM_PATH)('A client answers in five languages', () => {
  const story = storyInBrowser(openOfferedCounty);
  let office: Visitor;
  let vhs: Visitor;
  const links: string[] = [];

  async function openOfferedCounty(): Promise<House> {
    const county = await openCounty();
    const { house } = county;
    office = await house.signIn('counselling');
    vhs = await house.signIn('vhs');
    for (const waitingSince of ['2026-10-01', '2026-10-02', '2026-10-03'])
      await placeCase(office, { ags: ALTDORF, accessRoute: 'entitled', waitingSince });
    const form = courseForm(house, county.siteId, {
      isFilledFromList: true,
      timesNote: 'Mo–Fr 8:30–12:45 Uhr',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 17 }],
    });
    const posted = await vhs.post('/api/v1/offerings', form);
    if (posted.status !== 201) throw new Error(JSON.stringify(posted.body));
    await house.settle();
    for (const { id } of await offersSeenBy(office)) {
      const { body } = await office.post<{ url: string }>(`/api/v1/place-offers/${id}/client-link`);
      links.push(new URL(body.url).pathname);
    }
    return house;
  }

  const openLink = async (
    address: string,
    look: { colorScheme?: 'light' | 'dark'; width?: number } = { width: PHONE },
  ): Promise<Page> => {
    const page = await story.openWindow(look);
    await page.goto(address);
    await standsStill(page);
    return page;
  };
  const standing = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

  it('has three places on offer', () => {
    expect(links).toHaveLength(3);
  });

  it.each(LANGUAGES)('speaks %s: tag %s, written %s', async (code, tag, direction, title, day) => {
    const page = await openLink(`${links[0]}?sprache=${code}`);
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      tag,
      direction,
    ]);
    expect(await standing(page)).toBe(title);
    expect((await page.locator('.standing').innerText()).replaceAll(/\s/g, ' ')).toContain(day);
    const course = page.locator('bdi[lang="de"]', { hasText: 'Integrationskurs am Vormittag' });
    expect(await course.getAttribute('dir')).toBe('ltr');
    await page.close();
  });

  // Words differ by language, so each is looked at where room is scarce; colours and wide pages differ by direction only.
  it.each([
    ...LANGUAGES.map(([code]) => [code, 'light', 320] as const),
    ...(['de', 'ar'] as const).flatMap((code) => [
      [code, 'dark', PHONE] as const,
      [code, 'light', 1366] as const,
    ]),
  ])('has no barriers: %s, %s, %i pixels wide', async (code, colorScheme, width) => {
    const page = await openLink(`${links[0]}?sprache=${code}`, { colorScheme, width });
    expect(await barriersOn(page)).toEqual([]);
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await takePicture(page, `client-${code}-${colorScheme}-${width}`);
    await page.locator('.answer .kern-btn--secondary').click();
    await page.locator('.answer form .kern-btn--primary').click();
    expect(await barriersOn(page)).toEqual([]);
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await page.close();
  });

  it('begins on the right where the language does', async () => {
    const page = await openLink(`${links[0]}?sprache=ar`);
    const left = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())?.x ?? 0;
    expect(await left('.standing > .kern-icon')).toBeGreaterThan(await left('.standing > div'));
    await page.locator('.answer .kern-btn--secondary').click();
    expect(await left('.kern-form-check input')).toBeGreaterThan(await left('.kern-form-check label'));
    await page.close();
  });

  it('draws the way without asking anybody, north up, with words for who cannot see it', async () => {
    const page = await openLink(`${links[0]}?sprache=ar`);
    const drawing = page.getByRole('img', { name: /Altes Schulhaus/ });
    const x = async (selector: string): Promise<number> =>
      (await drawing.locator(selector).first().boundingBox())?.x ?? 0;
    expect(await x('.sketch__site')).toBeGreaterThan(await x('.sketch__home'));
    expect(await page.locator('.sketch figcaption').innerText()).toContain('الشرق');
    await page.close();
  });

  it('changes its language by keyboard, in the address and nowhere else', async () => {
    const page = await openLink(links[0] ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'There is a place for you on a course', level: 1 }).waitFor();
    expect(new URL(page.url()).search).toBe('?sprache=en');
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.close();
  });

  it('takes a yes, says what comes next, and hands out the first day for the calendar', async () => {
    const page = await openLink(`${links[0]}?sprache=uk`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Додати до календаря' }).click();
    expect((await download).suggestedFilename()).toBe('kursbeginn.ics');
    await page.getByRole('button', { name: 'Так, я хочу це місце' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ви погодилися' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.locator('.answer').count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
    expect((await offersSeenBy(vhs)).filter(({ state }) => state === 'accepted')).toMatchObject([
      { decidedBy: 'client' },
    ]);
  });

  it('asks back before a no, and wants one reason', async () => {
    const page = await openLink(`${links[1]}?sprache=ls`);
    await page.getByRole('button', { name: 'Nein, ich will den Platz nicht' }).press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      'Wollen Sie den Platz wirklich nicht?',
    );
    await page.getByRole('button', { name: 'Zurück' }).press('Enter');
    await page.getByRole('button', { name: 'Nein, ich will den Platz nicht' }).press('Enter');
    await page.getByRole('button', { name: 'Nein, ich will den Platz nicht' }).press('Enter');
    await page.getByText('Bitte suchen Sie einen Grund aus.').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Nein, ich will den Platz nicht' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sie nehmen den Platz nicht' }).waitFor();
    await takePicture(page, 'client-declined');
    await page.close();
    const declined = (await offersSeenBy(office, 'decided')).filter(({ state }) => state === 'declined');
    expect(declined).toMatchObject([{ decidedBy: 'client', reasonCode: 'too-far' }]);
  });

  it('says what it is now, when it changed under the finger', async () => {
    const page = await openLink(`${links[2]}?sprache=en`);
    const [open] = (await offersSeenBy(vhs)).filter(({ state }) => state === 'open');
    await actOn(vhs, open ?? { id: '' }, 'withdraw', 'made-by-mistake');
    await page.getByRole('button', { name: 'Yes, I would like the place' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sorry, this place is no longer available' }).waitFor();
    await page.getByText('The offer has changed in the meantime.').waitFor();
    await page.close();
  });

  it.each(LANGUAGES)('says in %s that a link leads nowhere', async (code, tag, _direction, _title, _day) => {
    const page = await openLink(`/platz/gibt-es-nicht?sprache=${code}`);
    expect(await page.evaluate('document.documentElement.lang')).toBe(tag);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });
});
