import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import type { SelectionItem, YearlySelection } from '#libs/yearly-selection';
import { FindMeasures } from '../../measures/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { writeSelectionMail, type MeasureNews } from '../mails/write-selection-mail.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import { MentionDecisions } from './mention-decisions.js';

/** A measure of the selection with what is told of it. */
interface ToldItem {
  readonly item: SelectionItem;
  readonly measure: Measure;
}

/**
 * “Von der Jahresauswahl schreiben”: one mail to each organisation that proposed a measure of it or answers for one. A further edition
 * tells only what it changed. Runs in the transaction of its event.
 */
@Injectable()
export class TellOfSelection {
  constructor(
    private readonly selections: YearlySelectionRepository,
    private readonly measures: FindMeasures,
    private readonly organisations: FindOrganisations,
    private readonly mentionDecisions: MentionDecisions,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(selectionId: string): Promise<void> {
    const selection = await this.selections.find(selectionId);
    if (selection === null) return;
    const news = await this.newsOf(selection);
    const decision = await this.mentionDecisions.inWords(selection.decisionId);
    const way = `/konzept/auswahl/${selection.year}`;
    for (const { id, mailAddress } of await this.organisations.all()) {
      const measures = news.filter(({ measure }) => concerns(measure, id));
      if (measures.length === 0) continue;
      const told = measures.map((one) => measureNews(one, id));
      const { year, edition } = selection;
      const mail = writeSelectionMail(
        { year, edition, decision, measures: told },
        this.settings.publicUrl + way,
      );
      await this.post.send({
        ...mail,
        kind: 'selection-result',
        way,
        fact: `selection-decided.${selection.id}.${id}`,
        recipientOrganisationId: id,
        toAddress: mailAddress,
        subjectIds: [],
      });
    }
  }

  private async newsOf({ id, conceptId, year, edition }: YearlySelection): Promise<readonly ToldItem[]> {
    const former = (await this.selections.findAll()).find(
      (one) => one.conceptId === conceptId && one.year === year && one.edition === edition - 1,
    );
    const before = former === undefined ? [] : await this.selections.findItems([former.id]);
    const measures = await this.measures.all(conceptId);
    return (await this.selections.findItems([id])).flatMap((item) => {
      const measure = measures.find((one) => one.id === item.measureId);
      const isToldAlready = before.some((one) => isSame(one, item));
      return measure === undefined || isToldAlready ? [] : [{ item, measure }];
    });
  }
}

function concerns({ proposedBy, responsibleOrganisationId }: Measure, organisationId: string): boolean {
  return proposedBy === organisationId || responsibleOrganisationId === organisationId;
}

function isSame(one: SelectionItem, other: SelectionItem): boolean {
  return (
    one.measureId === other.measureId &&
    one.verdict === other.verdict &&
    one.selectionClass === other.selectionClass &&
    one.reason === other.reason
  );
}

function measureNews({ item, measure }: ToldItem, organisationId: string): MeasureNews {
  const { verdict, selectionClass, reason, frozenTitle } = item;
  return {
    number: measure.number,
    title: frozenTitle ?? measure.title,
    verdict,
    selectionClass,
    reason,
    isResponsible: measure.responsibleOrganisationId === organisationId,
  };
}
