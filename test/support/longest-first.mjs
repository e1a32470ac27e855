import Sequencer from '@jest/test-sequencer';

/** Stories that take long by what they tell: processes that are started and killed, a whole year, every cell of the table of rights. */
const LONG = [
  'every-right-is-checked-at-the-route-and-on-the-row',
  'the-integration-officer-runs-a-year',
  'the-command-line-says-what-it-did',
  'processes-are-killed-and-nothing-is-lost-or-told-twice',
  'a-worker-is-killed-while-it-offers',
  'an-installation-is-saved-and-brought-back',
  'the-launcher-survives-kills',
  'a-client-answers-in-five-languages',
  'anybody-finds-a-course-in-five-languages',
  'a-meeting-has-its-pack-in-hand-and-the-pack-stays',
  'somebody-proves-twice-who-they-are',
  'a-provider-fills-a-course-in-the-browser',
  'a-counsellor-refers-somebody-in-the-browser',
  'the-example-county-shows-its-gaps',
];

/**
 * A machine that has never run the stories does not know how long they take, and one that begins a long one last waits for it alone. So the
 * long ones come first.
 */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const rank = ({ path }) =>
      LONG.findIndex((name) => path.includes(`/${name}.spec.`)) + 1 || LONG.length + 1;
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
