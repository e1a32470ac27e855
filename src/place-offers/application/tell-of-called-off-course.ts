import { Injectable } from '@nestjs/common';
import { FindOfferings, type OfferingCalledOff } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { FindReferral } from '../../referrals/index.js';
import type { AffectedCase, CalledOffCourse } from '../called-off.js';
import { writeCalledOffMail } from '../mails/write-called-off-mail.js';
import { writeDutyMail } from '../mails/write-duty-mail.js';
import { FindAlternatives } from './find-alternatives.js';

/**
 * “Vom Ausfall eines Kurses schreiben”: one mail to each office with people affected, naming its own cases and what else would suit
 * them; and to the provider, whose duty towards participants and Bundesamt it is to tell them (IntV §7(4) S.3): a draft, never sent
 * in its name. Runs in the transaction in which the offers were withdrawn.
 */
@Injectable()
export class TellOfCalledOffCourse {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly organisations: FindOrganisations,
    private readonly referrals: FindReferral,
    private readonly alternatives: FindAlternatives,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  /** `occasion` tells one calling off from the next of the same course. */
  async execute(
    calledOff: OfferingCalledOff,
    hadPlaces: readonly AffectedCase[],
    occasion: number,
  ): Promise<void> {
    const course = await this.courseOf(calledOff);
    if (course === null) return;
    const affected = [...hadPlaces, ...(await this.whoWished(calledOff.offeringId, hadPlaces))];
    await this.tellOffices(course, affected, occasion);
    if (course.registered > 0 || hadPlaces.length > 0) await this.tellProvider(course, occasion);
  }

  private async courseOf({ offeringId, kind, intoOfferingId }: OfferingCalledOff) {
    const offering = await this.offerings.one(offeringId);
    if (offering === null) return null;
    const into = intoOfferingId === null ? null : await this.offerings.one(intoOfferingId);
    const nameOf = async (id: string): Promise<string> => (await this.organisations.one(id))?.name ?? '';
    return {
      id: offeringId,
      providerId: offering.providerId,
      kind,
      title: offering.title,
      providerName: await nameOf(offering.providerId),
      startsOn: offering.startsOn,
      reasonCode: offering.reasonCode,
      into: into === null ? null : { title: into.title, providerName: await nameOf(into.providerId) },
      registered: Math.max(...offering.sections.map(({ taken }) => taken)),
    } satisfies CalledOffCourse & { readonly id: string; readonly providerId: string };
  }

  private async whoWished(
    offeringId: string,
    hadPlaces: readonly AffectedCase[],
  ): Promise<readonly AffectedCase[]> {
    const told = new Set(hadPlaces.map(({ referral }) => referral.id));
    return (await this.referrals.onList())
      .filter(({ id, wishes }) => !told.has(id) && wishes.some((wish) => isFor(wish, offeringId)))
      .map((referral) => ({ referral, how: 'wished' }));
  }

  private async tellOffices(
    course: CalledOffCourse & { readonly id: string },
    affected: readonly AffectedCase[],
    occasion: number,
  ): Promise<void> {
    if (affected.length === 0) return;
    const alternatives = await this.alternatives.execute(affected.map(({ referral }) => referral));
    for (const officeId of new Set(affected.map(({ referral }) => referral.officeId))) {
      const office = await this.organisations.one(officeId);
      if (office === null) continue;
      const cases = affected
        .filter(({ referral }) => referral.officeId === officeId)
        .map(({ referral, how }) => ({
          id: referral.id,
          code: referral.code,
          how,
          alternatives: how === 'in-course' ? [] : (alternatives.get(referral.id) ?? []),
        }));
      await this.post.send({
        ...writeCalledOffMail(course, cases, `${this.settings.publicUrl}/faelle`),
        kind: 'course-called-off',
        way: '/faelle',
        fact: `offering-called-off.${course.id}.${occasion}.${officeId}`,
        recipientOrganisationId: officeId,
        toAddress: office.mailAddress,
        subjectIds: cases.map(({ id }) => id),
      });
    }
  }

  private async tellProvider(
    course: CalledOffCourse & { readonly id: string; readonly providerId: string },
    occasion: number,
  ): Promise<void> {
    const provider = await this.organisations.one(course.providerId);
    if (provider === null) return;
    await this.post.send({
      ...writeDutyMail(course),
      kind: 'course-called-off',
      way: `/kurse/${course.id}/warteliste`,
      fact: `offering-called-off-duty.${course.id}.${occasion}`,
      recipientOrganisationId: provider.id,
      toAddress: provider.mailAddress,
      subjectIds: [],
    });
  }
}

function isFor(wish: AffectedCase['referral']['wishes'][number], offeringId: string): boolean {
  return wish.kind === 'offering' && wish.offeringId === offeringId;
}
