import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { traceAnswer } from '#libs/measure';
import { notFound } from '../../platform/refusal/refused.js';
import type { AnswerTraceReading, TracedAnswer, TracedMeasure } from '../trace-reading.js';
import { FindOwnAnswers } from './find-own-answers.js';
import { FollowMeasures } from './follow-measures.js';
import { ReadLinks, type ChainLinks } from './read-links.js';

/**
 * “Was wurde aus den Antworten”. Everybody may follow each answer that stands as evidence at a need, in its words and without a name; and
 * of their own, where they gave them under their name, those too that nobody has tied to a need yet.
 */
@Injectable()
export class TraceAnswers {
  constructor(
    private readonly readLinks: ReadLinks,
    private readonly findOwnAnswers: FindOwnAnswers,
    private readonly followMeasures: FollowMeasures,
  ) {}

  /** Of the edition that is worked with, the own ones first. */
  async list(actor: Actor): Promise<readonly AnswerTraceReading[]> {
    const chain = await this.readLinks.current(actor);
    const own = await this.findOwnAnswers.execute(actor);
    const ownIds = new Set(own.map(({ id }) => id));
    const answers = answersIn(chain).map((answer) => ({ ...answer, isOwn: ownIds.has(answer.id) }));
    const tied = new Set(answers.map(({ id }) => id));
    const all = [...answers, ...own.filter(({ id }) => !tied.has(id))];
    const sorted = [...all.filter(({ isOwn }) => isOwn), ...all.filter(({ isOwn }) => !isOwn)];
    const followed = await this.followMeasures.execute(chain.measures);
    return sorted.map((answer) => this.follow(answer, chain, followed));
  }

  /** In the latest edition in which it shows a need. Throws `not-found`. */
  async one(actor: Actor, answerId: string): Promise<AnswerTraceReading> {
    const own = (await this.findOwnAnswers.execute(actor)).find(({ id }) => id === answerId);
    for (const chain of await this.readLinks.all(actor)) {
      const answer = answersIn(chain).find(({ id }) => id === answerId);
      if (answer === undefined) continue;
      const followed = await this.followMeasures.execute(chain.measures);
      return this.follow({ ...answer, isOwn: own !== undefined }, chain, followed);
    }
    if (own === undefined) throw notFound('Diese Antwort');
    return { answer: own, needs: [], goals: [], measures: [] };
  }

  private follow(answer: TracedAnswer, chain: ChainLinks, followed: Followed): AnswerTraceReading {
    const trace = traceAnswer(answer.id, chain);
    return {
      answer,
      needs: chain.needs.filter(({ id }) => trace.needIds.includes(id)),
      goals: chain.goals.filter(({ id }) => trace.goalIds.includes(id)),
      measures: trace.measureIds.flatMap((id) => followed.get(id) ?? []),
    };
  }
}

/** Measures of a chain with what became of them. */
type Followed = ReadonlyMap<string, TracedMeasure>;

/** Answers that stand as evidence, each once, in the words that were kept of them. */
export function answersIn({ evidence }: Pick<ChainLinks, 'evidence'>): readonly TracedAnswer[] {
  const answers = new Map<string, TracedAnswer>();
  for (const { answerId, statement, source } of evidence)
    if (answerId !== null && !answers.has(answerId))
      answers.set(answerId, { id: answerId, text: statement, source, isOwn: false });
  return [...answers.values()];
}
