import { germanDay } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import type { NoticeItem } from '#libs/gap-notice';
import type { GapNames } from '../gap-names.js';
import {
  CAUSE_SENTENCES,
  levelWords,
  ORIGIN_WORDS,
  peopleWords,
  SEVERITY_WORDS,
  waitWords,
  WAY_OUT_SENTENCES,
} from '../texts.js';
import type { LetterGap } from './notice-letter.js';

/** What a gap is described with in a mail. */
export interface GapDescription {
  readonly item: NoticeItem;
  readonly gap: Gap;
  readonly names: GapNames;
  readonly smallCellThreshold: number;
  readonly remarks: readonly string[];
  readonly publicUrl: string;
}

/** “Lücke beschreiben”: the figures of one gap in German words, as this recipient may read them. */
export function describeGap(description: GapDescription): LetterGap {
  const { item, gap, names, smallCellThreshold, remarks, publicUrl } = description;
  return {
    title: [names.area(item.areaKey), names.format(item.formatCode), levelWords(item.level)].join(' · '),
    people: peopleWords(item.people, smallCellThreshold),
    wait: waitWords(item.longestWaitDays),
    severity: SEVERITY_WORDS[item.severity],
    cause: CAUSE_SENTENCES[item.cause],
    nearest: nearestWords(gap, names),
    suggestion: suggestionWords(gap, names),
    remarks,
    href: `${publicUrl}/luecken/${gap.id}`,
  };
}

/** Without a number of people: how many it helps may tell of people of other offices. */
function suggestionWords({ evidence }: Gap, names: GapNames): string | null {
  const [way] = evidence.waysOut ?? [];
  const site = names.site(way?.siteId ?? '');
  if (way === undefined || site === null) return null;
  const day = way.startsOn === null ? '' : germanDay(way.startsOn);
  return WAY_OUT_SENTENCES[way.kind](`${site.town}, ${site.name}`, day);
}

function nearestWords({ evidence }: Gap, names: GapNames): string {
  const { nearest } = evidence;
  const site = nearest === null ? null : names.site(nearest.siteId);
  if (nearest === null || site === null) return 'keiner im Angebot';
  const minutes = nearest.minutes === 1 ? '1 Minute' : `${nearest.minutes} Minuten`;
  return `${site.town}, ${site.name} (${minutes}, ${ORIGIN_WORDS[nearest.origin ?? (nearest.isEstimated ? 'estimated' : 'measured')]})`;
}
