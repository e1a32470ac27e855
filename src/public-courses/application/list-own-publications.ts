import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { Publication } from '#libs/public-course';
import { FindOfferings } from '../../offerings/index.js';
import { Settings } from '../../platform/config/settings.js';
import { PublicationRepository } from '../persistence/publication.repository.js';
import type { PublicContact } from '../public-course.js';
import { finderUrl } from '../finder-address.js';
import { JudgePublications } from './judge-publications.js';

/** A course of one's own and how it stands in the finder. */
export interface OwnPublication {
  readonly id: string;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly publication: Publication;
  /** Its page for everybody; null while it is not public. */
  readonly url: string | null;
}

/** “Eigene Kurse im öffentlichen Kursfinder”: those that are not over, and the contact that stands beside them. */
@Injectable()
export class ListOwnPublications {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly judge: JudgePublications,
    private readonly publications: PublicationRepository,
    private readonly settings: Settings,
  ) {}

  async execute({ organisationId }: Actor): Promise<{
    readonly contact: PublicContact | null;
    readonly courses: readonly OwnPublication[];
  }> {
    const judged = await this.judge.execute(await this.offerings.liveOf(organisationId));
    return {
      contact: (await this.publications.contacts()).get(organisationId) ?? null,
      courses: judged.map(({ offering: { id, title, startsOn }, publication }) => ({
        id,
        title,
        startsOn,
        publication,
        url: publication === 'public' ? finderUrl(this.settings.publicUrl, `/${id}`) : null,
      })),
    };
  }
}
