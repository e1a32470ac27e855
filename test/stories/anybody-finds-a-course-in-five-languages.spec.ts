import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays } from '#libs/calendar';
import { ALTDORF, inventDistrict } from '../support/areas.js';
import {
  barriersOn,
  CHROMIUM_PATH,
  isWiderThanItsWindow,
  LONGEST_WAIT_MILLISECONDS,
  takePicture,
} from '../support/browser.js';
import { lookAs, storyInBrowser } from '../support/browser-story.js';
import { aSite, courseForm } from '../support/courses.js';
import { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { aMember } from '../support/members.js';
import { readPdf } from '../support/read-pdf.js';

const LANGUAGES = [
  ['de', 'de', 'ltr', 'Deutschkurs finden', 'Plätze frei'],
  ['ls', 'de-simple', 'ltr', 'Einen Deutsch·kurs finden', 'Es gibt freie Plätze'],
  ['en', 'en', 'ltr', 'Find a German course', 'places free'],
  ['uk', 'uk', 'ltr', 'Знайти курс німецької мови', 'є вільні місця'],
  ['ar', 'ar', 'rtl', 'ابحث عن دورة لغة ألمانية', 'توجد أماكن شاغرة'],
] as const;

const A4_MILLIMETRES = { width: 210, height: 297 };

storyThatNeeds(CHROMIUM_PATH)('Anybody finds a course in five languages', () => {
  const story = storyInBrowser(openCounty);
  /** A window that carries out no script. */
  let plain: Page;
  let course: string;

  async function openCounty(): Promise<House> {
    const house = await House.open();
    await inventDistrict(house);
    const provider = await aMember(house, 'vhs', 'provider', { name: 'Volkshochschule Altdorf' });
    await aMember(house, 'kreis', 'district', { name: 'Kreisverwaltung' });
    await aMember(house, 'rat', 'counselling', { name: 'Migrationsberatung Altdorf' });
    const place = { latitude: 49, longitude: 8.1 };
    const site = await aSite(house, provider, { place, ags: ALTDORF, postcode: '99999', town: 'Altdorf' });
    const vhs = await house.signIn('vhs');
    const startsOn = addDays(house.clock.today(), 14);
    const forms = [
      { timesNote: 'Mo–Fr 8:30–12:45 Uhr', childcare: { places: 6, taken: 1, minimumAgeYears: 3 } },
      {
        title: 'Abendkurs',
        dayparts: ['evening'],
        sections: [{ number: 1, level: 'A2', startsOn, taken: 20 }],
      },
      {
        title: 'Kurs B1',
        sections: [{ number: 1, level: 'B1', startsOn: addDays(startsOn, 30), taken: 17 }],
      },
    ];
    for (const form of forms) {
      const { status, body } = await vhs.post<{ id: string }>(
        '/api/v1/offerings',
        courseForm(house, site.id, {
          ...('sections' in form ? { startsOn: form.sections?.[0]?.startsOn } : {}),
          ...form,
        }),
      );
      expect([status, body]).toEqual([201, expect.anything()]);
      course ??= body.id;
    }
    return house;
  }

  beforeAll(async () => {
    const context = await story.page
      .context()
      .browser()
      ?.newContext({
        baseURL: story.house.address,
        javaScriptEnabled: false,
        viewport: { width: 390, height: 800 },
      });
    if (context === undefined) throw new Error('the browser is gone');
    plain = await context.newPage();
    plain.setDefaultTimeout(LONGEST_WAIT_MILLISECONDS);
  });

  it('searches and reads without any script, and keeps the language', async () => {
    await plain.goto('/kursfinder?sprache=uk');
    expect(await plain.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await plain.locator('#ort').fill('altdorf');
    await plain.locator('#niveau').selectOption('A1');
    await plain.locator('input[value="morning"]').check();
    await plain.locator('form.search button').click();
    await plain.waitForURL(/sprache=uk&ort=altdorf/);
    expect(await plain.locator('.course').count()).toBe(1);
    await plain.locator('.languages a[hreflang="ar"]').click();
    await plain.waitForURL(/ort=altdorf.*sprache=ar/);
    expect(await plain.locator('#niveau').inputValue()).toBe('A1');
    await plain.locator('.course__title a').click();
    await plain.waitForURL(`**/kursfinder/${course}?sprache=ar`);
    expect(await plain.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await plain.locator('h1 bdi[lang="de"][dir="ltr"]').innerText()).toBe(
      'Integrationskurs am Vormittag',
    );
    expect(await plain.locator('script[type="application/ld+json"]').textContent()).toContain(
      '"CourseInstance"',
    );
  });

  it('is told at its field what is not understood', async () => {
    await plain.goto('/kursfinder?ort=99999&ab=morgen');
    expect(await plain.locator('#ort').getAttribute('aria-describedby')).toBe('ort-hint ort-wrong');
    await plain.getByRole('link', { name: 'Bergheim' }).click();
    expect(await plain.locator('#ort').inputValue()).toBe('Bergheim');
    expect(await plain.locator('#ab').inputValue()).toBe('morgen');
  });

  it.each(LANGUAGES)('meets no barrier in %s', async (code, tag, direction, title, free) => {
    const { page } = story;
    const pages = {
      suche: '',
      kurs: `/${course}`,
      aushang: `/${course}/aushang`,
      weg: '/weg-in-den-kurs',
      fehler: '?ort=x&ab=y',
      rahmen: `/einbetten?gemeinde=${ALTDORF}`,
    };
    const look = async (name: keyof typeof pages, scheme: 'light' | 'dark', width: number): Promise<void> => {
      await lookAs(page, [scheme, width]);
      const address = new URL(`/kursfinder${pages[name]}`, story.house.address);
      address.searchParams.set('sprache', code);
      await page.goto(address.pathname + address.search);
      expect([name, await barriersOn(page)]).toEqual([name, []]);
      expect([name, await isWiderThanItsWindow(page)]).toEqual([name, false]);
      await takePicture(page, `kursfinder-${code}-${name}-${scheme}`);
    };
    await look('suche', 'light', 390);
    // Words differ by language on each page alike; how pages are built, their colours and their width differ by direction only.
    if (code === 'de' || code === 'ar') {
      for (const name of ['kurs', 'aushang', 'weg', 'fehler', 'rahmen'] as const)
        await look(name, 'light', 390);
      await look('kurs', 'dark', 1366);
    }
    await page.goto(`/kursfinder?sprache=${code}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await page.locator('.room--free').first().innerText()).toBe(free);
  });

  it.each(['de', 'ls', 'ar'])('takes a course along on one sheet in %s', async (code) => {
    await plain.goto(`/kursfinder/${course}/aushang?sprache=${code}`);
    const { pages, sizes } = await readPdf(await plain.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.replaceAll(/\s/g, '')).toContain(`/kursfinder/${course}`);
    for (const side of ['width', 'height'] as const)
      expect(Math.round(((sizes[0]?.[side] ?? 0) / 72) * 25.4)).toBe(A4_MILLIMETRES[side]);
  });

  it('comes from the sign-in page, and its provider takes a course out there', async () => {
    const { page, house } = story;
    await lookAs(page, ['light', 1366]);
    await page.goto('/anmelden');
    await page.getByRole('link', { name: /Deutschkurs finden/ }).click();
    await page.waitForURL('**/kursfinder');
    const clerk = await story.openWindow();
    await house.signIn('vhs').then(async (vhs) => {
      const [name = '', value = ''] = vhs.cookieHeader().split('=');
      await clerk.context().addCookies([{ name, value, url: house.address }]);
    });
    await clerk.goto('/kurse/kursfinder');
    await clerk.getByRole('switch', { name: /Abendkurs/ }).click();
    await clerk.getByText('von Ihnen herausgenommen').waitFor();
    await clerk.getByLabel('Telefon').fill('06131 123456');
    await clerk.getByRole('button', { name: 'Kontakt veröffentlichen' }).click();
    await clerk.getByText('Der Kontakt ist veröffentlicht.').waitFor();
    expect(await barriersOn(clerk)).toEqual([]);
    await takePicture(clerk, 'kursfinder-mitglied');
    await page.reload();
    expect(await page.locator('.course').count()).toBe(2);
    await page.locator('.course__title a').first().click();
    await page.getByText('06131 123456').waitFor();
  });
});
