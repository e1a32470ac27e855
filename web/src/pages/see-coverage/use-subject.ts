import { useEffect, useRef } from 'react';
import type { Coverage, CourseFormat } from '../../api/types.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { longDate } from '../../parts/words/dates.js';
import { coverageTexts } from '../../texts/coverage.js';
import { levelTerms } from '../../texts/terms.js';

interface SubjectGiven {
  readonly coverage: Coverage;
  readonly formats: readonly CourseFormat[];
  readonly isOutdated: boolean;
}

/** What the figures are about, in words; a new answer is said aloud, the first one is not. */
export function useSubject({ coverage, formats, isOutdated }: SubjectGiven) {
  const announce = useAnnounce();
  const formatTitle = formats.find(({ code }) => code === coverage.formatCode)?.title ?? coverage.formatCode;
  const levelTitle = coverage.level === null ? coverageTexts.allLevels : levelTerms[coverage.level];
  const level = coverage.level === null ? levelTitle : coverageTexts.levelInTitle(levelTitle);
  const what = coverageTexts.resultTitle(formatTitle, level, longDate(coverage.date));
  const said = useRef(what);
  useEffect(() => {
    if (isOutdated || said.current === what) return;
    said.current = what;
    announce(coverageTexts.changed(what));
  }, [announce, isOutdated, what]);
  return { formatTitle, levelTitle, what };
}
