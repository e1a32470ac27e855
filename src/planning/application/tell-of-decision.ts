import { Injectable } from '@nestjs/common';
import { FindOfferings } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { writeDecisionMail, type DecisionNews } from '../mails/write-decision-mail.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import { NameCourses } from './name-courses.js';

/** “Von der Entscheidung schreiben”: to the provider and to the BAMF coordinator, each once. Runs in the transaction of its event. */
@Injectable()
export class TellOfDecision {
  constructor(
    private readonly plans: PlanRepository,
    private readonly offerings: FindOfferings,
    private readonly nameCourses: NameCourses,
    private readonly organisations: FindOrganisations,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(proposalId: string, news: DecisionNews): Promise<void> {
    const proposal = await this.plans.findProposal(proposalId);
    const offeringId = proposal?.offeringId ?? null;
    const offering = offeringId === null ? null : await this.offerings.one(offeringId);
    if (offering === null) return;
    const course = { ...(await this.nameCourses.execute())(offering), minimumSize: offering.minimumSize };
    const provider = await this.organisations.one(offering.providerId);
    const bamf = await this.organisations.all(['bamf']);
    const mail = writeDecisionMail(news, course, `${this.settings.publicUrl}/planung`);
    for (const { id, mailAddress } of [...(provider === null ? [] : [provider]), ...bamf])
      await this.post.send({
        ...mail,
        kind: 'proposal-decision',
        way: '/planung',
        fact: `proposal-${news}.${proposalId}.${id}`,
        recipientOrganisationId: id,
        toAddress: mailAddress,
        subjectIds: [],
      });
  }
}
