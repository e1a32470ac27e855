import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { planSections, SECTION_LEVELS, type Section } from '#libs/course-catalogue';
import type { Actor, Refusal } from '#libs/kernel';
import { notFound } from '../../platform/refusal/refused.js';
import { fillDraft, type FilledDraft, type OfferingDraft } from '../offering-draft.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { CompareDraft } from './compare-draft.js';
import { faultSentence } from './fault-sentences.js';
import { hintSource } from './hint-sources.js';
import { JudgeOffering, type JudgedByRules, type JudgedOffering } from './judge-offering.js';
import type { OfferingDetails } from './offering-details.js';
import { OwnSites } from './own-sites.js';

/** One hint to somebody who types a course. Errors are those with which saving would be refused. */
export interface Hint {
  readonly field: string;
  readonly code: string;
  readonly kind: 'error' | 'warning';
  readonly message: string;
  /** Where the rule stands. */
  readonly source: string;
}

/** What the rules say of a draft, and how its sections would follow from its start. */
export interface OfferingHints {
  readonly hints: readonly Hint[];
  /** Null while Kursart, start or pace are missing. */
  readonly plan: { readonly sections: readonly Section[]; readonly endsOn: LocalDate } | null;
}

/** “Entwurf eines Kursangebots prüfen”: the rules of saving and a few beyond, without saving anything. */
@Injectable()
export class HintOffering {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly ownSites: OwnSites,
    private readonly judge: JudgeOffering,
    private readonly compareDraft: CompareDraft,
  ) {}

  /** `offeringId` is the offering that is changed, null for a new one. Throws `not-found` for one of somebody else. */
  async execute(draft: OfferingDraft, offeringId: string | null, actor: Actor): Promise<OfferingHints> {
    const before = offeringId === null ? null : await this.ownOffering(offeringId, actor);
    if (draft.siteIds.length > 0) await this.ownSites.demand(actor.organisationId, draft.siteIds);
    const filled = fillDraft(draft);
    if (filled === null) return { hints: [], plan: null };
    const offering = typed(filled.details, before, actor);
    const comparison = await this.compareDraft.execute(offering);
    const judged = await this.judge.find(offering, comparison);
    return {
      hints: hintsOf(judged, filled),
      plan: draft.weeklyUnits === null ? null : planOf(filled.details, judged),
    };
  }

  private async ownOffering(id: string, { organisationId }: Actor): Promise<OfferingRecord> {
    const offering = await this.offerings.find(id);
    if (offering?.providerId !== organisationId) throw notFound('Das Kursangebot');
    return offering;
  }
}

/** What is typed, with what stays as it is: places held for people of the list. */
function typed(details: OfferingDetails, before: OfferingRecord | null, actor: Actor): JudgedOffering {
  return {
    ...details,
    reasonCode: before?.reasonCode ?? details.reasonCode,
    id: before?.id ?? 'new',
    providerId: actor.organisationId,
    holds: before?.holds ?? [],
    confirmedOn: details.startsOn,
  };
}

function hintsOf(judged: JudgedByRules, { isUntyped }: FilledDraft): readonly Hint[] {
  const hint = (kind: Hint['kind']) => (refusal: Refusal) => ({
    field: refusal.field ?? '',
    code: refusal.code,
    kind,
    message: faultSentence(refusal),
    source: hintSource(refusal, judged),
  });
  return [...judged.faults.map(hint('error')), ...judged.doubts.map(hint('warning'))].filter(
    ({ field }) => !isUntyped(field),
  );
}

function planOf({ sections, startsOn, weeklyUnits }: OfferingDetails, { courseType }: JudgedByRules) {
  const level = sections[0]?.level ?? SECTION_LEVELS[courseType.code]?.[0] ?? 'A1';
  return planSections({ courseType, level, startsOn, weeklyUnits });
}
