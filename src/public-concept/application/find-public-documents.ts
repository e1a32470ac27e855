import { Injectable } from '@nestjs/common';
import { isPublicDocument, type PublicSubjects } from '#libs/publication';
import { FindDocuments, type DocumentFile, type DocumentNote } from '../../documents/index.js';
import type { PublicStrategy, PublicSurroundings } from '../public-concept.js';

/** “Öffentliche Dokumente nachschlagen”. */
@Injectable()
export class FindPublicDocuments {
  constructor(private readonly documents: FindDocuments) {}

  /** Those of the editions and of what belongs to them, the newest first of each kind. */
  async of(
    strategies: readonly PublicStrategy[],
    surroundings: Pick<PublicSurroundings, 'decisions'>,
  ): Promise<readonly DocumentNote[]> {
    const subjects = subjectsOf(strategies, surroundings);
    const found: DocumentNote[] = [];
    for (const kind of ['concept', 'decision', 'measure', 'goal'] as const)
      found.push(...(await this.documents.of(kind, [...subjects[kind]])));
    return found.filter((note) => isPublicDocument(note, subjects));
  }

  /** One with its content; null where there is none, or none that is public. */
  async file(
    id: string,
    strategies: readonly PublicStrategy[],
    surroundings: Pick<PublicSurroundings, 'decisions'>,
  ): Promise<DocumentFile | null> {
    const isShown = (await this.of(strategies, surroundings)).some((note) => note.id === id);
    return isShown ? this.documents.file(id) : null;
  }
}

function subjectsOf(
  strategies: readonly PublicStrategy[],
  { decisions }: Pick<PublicSurroundings, 'decisions'>,
): PublicSubjects {
  return {
    concept: new Set(strategies.map(({ edition }) => edition.id)),
    decision: new Set(decisions.map(({ decision }) => decision.id)),
    measure: new Set(strategies.flatMap(({ measures }) => measures.map(({ measure }) => measure.id))),
    goal: new Set(strategies.flatMap(({ goals }) => goals.map(({ id }) => id))),
  };
}
