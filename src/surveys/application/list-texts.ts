import { Injectable } from '@nestjs/common';
import type { WordedAnswer } from '../survey.js';
import { WordAnswers } from './word-answers.js';

/** Which free texts: those of one question that hold a word, page by page. */
export interface TextsWanted {
  readonly questionId: string;
  readonly search: string;
  /** The first is 1. */
  readonly page: number;
}

/** One page of free texts, and how many there are. */
export interface TextPage {
  readonly items: readonly WordedAnswer[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const ON_A_PAGE = 20;

/** “Freie Texte lesen”: with search and pages. */
@Injectable()
export class ListTexts {
  constructor(private readonly wordAnswers: WordAnswers) {}

  async execute(surveyId: string, { questionId, search, page }: TextsWanted): Promise<TextPage> {
    const { answers } = await this.wordAnswers.execute(surveyId);
    const wanted = search.trim().toLowerCase();
    const found = answers.filter(
      (one) =>
        one.questionId === questionId &&
        `${one.answer} ${one.organisationName ?? ''}`.toLowerCase().includes(wanted),
    );
    const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
    const shown = Math.min(page, pages);
    return {
      items: found.slice((shown - 1) * ON_A_PAGE, shown * ON_A_PAGE),
      total: found.length,
      page: shown,
      pages,
    };
  }
}
