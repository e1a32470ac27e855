import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHROMIUM_PATH, takePicture } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook, type Sight } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

const PAGES: readonly Sight[] = [
  ['/konzept/bedarfe', 'Bedarfe', 'bedarfe'],
  ['/konzept/bedarfe/neu', 'Neuer Bedarf', 'bedarf-neu'],
  ['/konzept/antworten', 'Antworten zuordnen', 'antworten'],
  ['/konzept/ziele', 'Wirkungsziele', 'ziele'],
  ['/konzept/ziele/neu', 'Neues Wirkungsziel', 'ziel-neu'],
  ['/konzept/kette?suche=kinder', 'Wirkungskette', 'kette'],
];

storyThatNeeds(CHROMIUM_PATH)('Needs and goals in a browser', () => {
  const story = exampleStory();
  let page: Page;
  let needPath: string;

  beforeAll(() => {
    ({ page } = story);
  });

  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  it('ties an answer to a need by keyboard, takes it back, and says that another speaks of none', async () => {
    await page.goto('/konzept/antworten');
    await signInAtTheForm(page, 'landkreis', 'Antworten zuordnen');
    await page.getByLabel('Befragung', { exact: true }).selectOption({
      label: 'Abfrage aller Akteure zu Themen und Bedarfen',
    });
    await page.waitForURL(/befragung=/);
    const answers = page.getByRole('list', { name: 'Antworten' });
    const first = answers.getByRole('listitem').filter({ hasText: 'finden keine Wohnung' });
    await first.getByLabel('Bedarf zuordnen').fill('Auto');
    await page.keyboard.press('Enter');
    await first.getByRole('link', { name: 'Zum Kurs und zurück ohne Auto' }).waitFor();
    await page.getByRole('button', { name: /^Rückgängig/ }).click();
    await first.getByRole('link', { name: 'Zum Kurs und zurück ohne Auto' }).waitFor({ state: 'detached' });
    await first.getByRole('button', { name: 'Kein Bedarf', exact: true }).click();
    await first.getByLabel('Warum steckt darin kein Bedarf?').fill('Wohnraum ist ein eigenes Thema');
    await page.keyboard.press('Enter');
    await first.getByText('Kein Bedarf: Wohnraum ist ein eigenes Thema').waitFor();
    await takePicture(page, 'antworten-zuordnen');
  });

  it('takes a need up, with a gap as its evidence', async () => {
    await page.goto('/konzept/bedarfe');
    await page.getByRole('link', { name: 'Neuer Bedarf' }).click();
    await press('Speichern');
    await page
      .locator('.error-summary')
      .getByRole('link', { name: 'Bitte wählen Sie ein Themenfeld.' })
      .click();
    await page.getByLabel('Themenfeld').selectOption({ label: 'Sprache und Bildung' });
    await page.getByLabel('Bedarf', { exact: true }).fill('Kurse am Nachmittag');
    await page.getByLabel('hoch').check();
    await press('Speichern');
    await page.getByText('Der Bedarf ist gespeichert.').waitFor();
    needPath = new URL(page.url()).pathname;
    await press('Beleg anfügen');
    const form = page.getByRole('form', { name: 'Beleg anfügen' });
    await form.getByLabel('Versorgungslücke', { exact: true }).last().selectOption({ index: 1 });
    await form.getByText('So wird sie festgehalten:').waitFor();
    await form.getByRole('button', { name: 'Beleg anfügen' }).click();
    await page.getByRole('link', { name: 'Lücke heute ansehen' }).waitFor();
    expect(await page.locator('.evidence').innerText()).toContain('ohne Platz');
    await takePicture(page, 'bedarf');
  });

  it('takes a goal up for it and says while typing what it still lacks', async () => {
    await page.getByRole('link', { name: 'Wirkungsziel aufnehmen' }).click();
    await page
      .getByLabel('Wirkungsziel', { exact: true })
      .fill('In jeder Verbandsgemeinde läuft ein Kurs am Nachmittag.');
    await page.getByLabel('Messbar').fill('deutlich mehr Kurse');
    await page.getByText('„Messbar“ nennt keine Zahl.').waitFor();
    await page.getByLabel('Messbar').fill('mindestens 6 Kurse');
    await page.getByText('„Messbar“ nennt keine Zahl.').waitFor({ state: 'detached' });
    await page.getByLabel('Erreicht bis').fill('2020-01-01');
    await page.getByText('Der Tag ist schon vorbei.').waitFor();
    await page.getByLabel('Erreicht bis').fill('2028-06-30');
    await press('Speichern');
    await page.getByText('Das Wirkungsziel ist gespeichert.').waitFor();
    await page.getByText('„Spezifisch“ ist leer', { exact: false }).waitFor();
    await takePicture(page, 'wirkungsziel');
    await page.getByRole('link', { name: 'Kurse am Nachmittag' }).click();
    await page.waitForURL(`**${needPath}`);
    await page
      .getByRole('link', { name: 'In jeder Verbandsgemeinde läuft ein Kurs am Nachmittag.' })
      .waitFor();
  });

  it('shows gaps of the first check as evidence of the needs of the example', async () => {
    const [row] = await story.house.query<{ gaps: number }>(
      `SELECT count(*)::int AS gaps FROM need_evidence WHERE kind = 'gap'`,
    );
    expect(row?.gaps).toBeGreaterThan(2);
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    await expectNoBarriersInAnyLook(page, [...PAGES, [needPath, 'Kurse am Nachmittag']]);
  });
});
