import { expect, test } from '@jest/globals';
import { draftOfSite, EMPTY_SITE, toSite } from './site-draft.js';

const site = {
  id: '1',
  name: 'Haus',
  street: null,
  postcode: '76726',
  town: 'Germersheim',
  ags: '07334007',
  latitude: 49.21,
  longitude: 8.37,
  isStepFree: true,
  approvals: [],
};

test('a site that stands comes back as it was', () => {
  const { id: _id, approvals: _approvals, ...sent } = site;
  expect(toSite(draftOfSite(site))).toEqual(sent);
  expect(draftOfSite(site).latitude).toBe('49,21');
});

test('what is empty is sent as nothing, what is no number as an impossible one', () => {
  expect(toSite(EMPTY_SITE)).toMatchObject({
    name: '',
    street: null,
    ags: null,
    latitude: null,
    isStepFree: null,
  });
  expect(toSite({ ...EMPTY_SITE, latitude: 'Nord' }).latitude).toBe(999);
});
