import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import type { GivenAnswer } from '#libs/gap-notice';
import { FindGaps } from '../../coverage/index.js';
import type { GapNames } from '../gap-names.js';
import { GapAnswerRepository } from '../persistence/gap-answer.repository.js';
import { FindAnswerLink, type FoundLink } from './find-answer-link.js';
import { NameGaps } from './name-gaps.js';

/** A gap as the link shows it: the count is what the mail said. */
export interface LinkedGap {
  readonly gap: Gap;
  readonly people: number | null;
  /** The latest answer of this recipient. */
  readonly answer: GivenAnswer | null;
}

/** What the link of one mail opens. */
export interface OpenedLink {
  readonly organisationName: string;
  readonly answerUntil: LocalDate;
  readonly items: readonly LinkedGap[];
  readonly names: GapNames;
}

/** “Antwortlink öffnen”: whoever holds the link of a mail sees what the mail said, and nothing else. */
@Injectable()
export class OpenAnswerLink {
  constructor(
    private readonly findAnswerLink: FindAnswerLink,
    private readonly gaps: FindGaps,
    private readonly answers: GapAnswerRepository,
    private readonly nameGaps: NameGaps,
  ) {}

  async execute(token: string): Promise<OpenedLink> {
    const link = await this.findAnswerLink.execute(token);
    return {
      organisationName: link.organisation.name,
      answerUntil: link.notice.answerUntil,
      items: await this.linkedGaps(link),
      names: await this.nameGaps.execute(),
    };
  }

  private async linkedGaps({ notice, organisation }: FoundLink): Promise<LinkedGap[]> {
    const ids = notice.items.map(({ gapId }) => gapId);
    const gaps = await this.gaps.all(ids);
    const answers = (await this.answers.findOfGaps(ids)).filter(
      ({ organisationId }) => organisationId === organisation.id,
    );
    return notice.items.flatMap(({ gapId, people }) => {
      const gap = gaps.find(({ id }) => id === gapId);
      if (gap === undefined) return [];
      return [{ gap, people, answer: answers.findLast((answer) => answer.gapId === gapId) ?? null }];
    });
  }
}
