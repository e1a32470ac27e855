import { expect, it } from '@jest/globals';
import { CHROMIUM_PATH } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook } from '../support/browser-story.js';
import { examplePassword, signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('A county that is alone on its installation', () => {
  const story = exampleStory();

  it('has no neighbours, and nothing leads to their places', async () => {
    const { page } = story;
    await page.goto('/verwaltung/nachbarkreise');
    await signInAtTheForm(page, 'landkreis', 'Nachbarkreise');
    await page.getByText('Auf dieser Installation arbeitet nur Ihr Landkreis.').waitFor();
    await expectNoBarriersInAnyLook(page, [
      ['/verwaltung/nachbarkreise', 'Nachbarkreise'],
      ['/kurse-finden/nachbarkreise', 'Freie Plätze in Nachbarkreisen'],
    ]);
    await page.getByText('Zurzeit zeigt uns kein Nachbarkreis seine freien Plätze.').waitFor();
    await expectNoBarriersInAnyLook(page, [['/kurse-finden', 'Kurs finden']]);
    expect(await page.getByRole('link', { name: 'Freie Plätze in Nachbarkreisen' }).count()).toBe(0);
  });

  it('and can show its free places to nobody', async () => {
    const district = story.house.visitor();
    await district.post('/api/v1/session', { login: 'landkreis', password: examplePassword('landkreis') });
    expect((await district.get('/api/v1/neighbours')).body).toEqual({ items: [] });
    const toItself = await district.put('/api/v1/neighbours/landkreis', { isShared: true });
    expect(toItself.status).toBe(404);
  });
});
