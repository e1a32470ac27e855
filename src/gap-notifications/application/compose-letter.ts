import { germanDay } from '#libs/calendar';
import { Injectable } from '@nestjs/common';
import { findUnanswered, type GapNotice, type NoticeItem, type NoticeReason } from '#libs/gap-notice';
import { Settings } from '../../platform/config/settings.js';
import { FindGaps } from '../../coverage/index.js';
import { FindRegions } from '../../regions/index.js';
import type { GapCase } from '../gap-case.js';
import { describeGap } from '../mails/describe-gap.js';
import type { LetterGap, NoticeLetter } from '../mails/notice-letter.js';
import type { NoticeToWrite } from '../notice.js';
import { answerWords, NOTICE_HEADINGS } from '../texts.js';
import { FindGapCases } from './find-gap-cases.js';
import { NameGaps } from './name-gaps.js';

/** To whom a letter goes, and the secret of its answer link. */
export interface LetterAddress {
  readonly organisationName: string;
  readonly token: string;
}

/** “Schreiben zusammenstellen”: looks up the names and puts all figures of a digest into words. */
@Injectable()
export class ComposeLetter {
  constructor(
    private readonly gaps: FindGaps,
    private readonly findGapCases: FindGapCases,
    private readonly nameGaps: NameGaps,
    private readonly regions: FindRegions,
    private readonly settings: Settings,
  ) {}

  async execute(notice: NoticeToWrite, { organisationName, token }: LetterAddress): Promise<NoticeLetter> {
    const { digest } = notice;
    const described = await this.describe(notice);
    const reasons = Object.keys(NOTICE_HEADINGS) as NoticeReason[];
    return {
      organisationName,
      districtName: (await this.regions.district())?.name ?? 'Landkreis',
      checkedOn: germanDay(digest.checkedOn),
      answerUntil: germanDay(digest.answerUntil),
      asksForAnswer: digest.items.some(({ reason }) => reason === 'opened' || reason === 'grew'),
      answerHref: `${this.settings.publicUrl}/antwort/${token}`,
      parts: reasons
        .map((reason) => ({
          reason,
          heading: NOTICE_HEADINGS[reason],
          gaps: described.filter(({ item }) => item.reason === reason).map(({ letterGap }) => letterGap),
        }))
        .filter(({ gaps }) => gaps.length > 0),
    };
  }

  private async describe({ digest, smallCellThreshold }: NoticeToWrite) {
    const gaps = await this.gaps.all(digest.items.map(({ gapId }) => gapId));
    const cases = await this.findGapCases.execute(gaps, digest.checkedOn);
    const names = await this.nameGaps.execute();
    const { publicUrl } = this.settings;
    return digest.items.flatMap((item): { item: NoticeItem; letterGap: LetterGap }[] => {
      const gapCase = cases.find(({ gap }) => gap.id === item.gapId);
      if (gapCase === undefined) return [];
      const remarks = remarksOn(gapCase, item.reason, digest);
      const { gap } = gapCase;
      return [{ item, letterGap: describeGap({ item, gap, names, smallCellThreshold, remarks, publicUrl }) }];
    });
  }
}

function remarksOn(gapCase: GapCase, reason: NoticeReason, digest: GapNotice): readonly string[] {
  const isOther = (each: { readonly organisationId: string }) =>
    each.organisationId !== digest.organisationId;
  if (reason === 'answered') {
    return gapCase.answers
      .filter(isOther)
      .map(
        (answer) => `Antwort von ${answer.organisationName}: ${answerWords(answer)}${quoted(answer.note)}`,
      );
  }
  if (reason !== 'deadline-passed') return [];
  const { told, answers } = gapCase;
  const silent = findUnanswered(told.filter(isOther), answers, digest.checkedOn);
  const names = [...new Set(silent.map(({ organisationName }) => organisationName))].sort(byName);
  return [`Keine Antwort von: ${names.join(', ')}`];
}

function quoted(note: string | null): string {
  return note === null ? '' : `, „${note.replace(/\s+/g, ' ')}“`;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'de');
}
