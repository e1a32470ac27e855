import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MeasureNote, MeasureProposal, MeasureStep } from '#libs/measure';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasureCarryOverRow } from './measure-carry-over.entity.js';
import { MeasureNoteRow } from './measure-note.entity.js';
import { MeasureProposalRow } from './measure-proposal.entity.js';
import { MeasureStepRow } from './measure-step.entity.js';

/** Rows of what is said and done around a measure. */
@Injectable()
export class MeasureLifeRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The newest first. */
  findNotes(measureIds: readonly string[]): Promise<MeasureNote[]> {
    return this.transaction.manager.find(MeasureNoteRow, {
      where: { measureId: In([...measureIds]) },
      order: { id: 'DESC' },
    });
  }

  /** The oldest first. */
  findSteps(measureId: string): Promise<MeasureStep[]> {
    return this.transaction.manager.find(MeasureStepRow, {
      where: { measureId },
      order: { id: 'ASC' },
    });
  }

  findStep(id: number): Promise<MeasureStep | null> {
    return this.transaction.manager.findOneBy(MeasureStepRow, { id });
  }

  findProposals(measureIds: readonly string[]): Promise<MeasureProposal[]> {
    return this.transaction.manager.findBy(MeasureProposalRow, { measureId: In([...measureIds]) });
  }

  /** The measure of the edition before that goes on in this one. */
  async findOrigin(measureId: string): Promise<string | null> {
    return (
      (await this.transaction.manager.findOneBy(MeasureCarryOverRow, { measureId }))?.fromMeasureId ?? null
    );
  }

  /** Of these measures those that were carried over already. */
  async findCarriedOver(fromMeasureIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.manager.findBy(MeasureCarryOverRow, {
      fromMeasureId: In([...fromMeasureIds]),
    });
    return new Set(rows.map(({ fromMeasureId }) => fromMeasureId));
  }

  async insertNotes(notes: readonly Omit<MeasureNote, 'id'>[]): Promise<void> {
    await this.transaction.manager.insert(MeasureNoteRow, [...notes]);
  }

  /** Returns its id: the later of two steps has the higher one. */
  async insertStep(step: Omit<MeasureStep, 'id'>): Promise<number> {
    const { identifiers } = await this.transaction.manager.insert(MeasureStepRow, step);
    return (identifiers[0] as { id: number }).id;
  }

  async insertSteps(steps: readonly Omit<MeasureStep, 'id'>[]): Promise<void> {
    await this.transaction.manager.insert(MeasureStepRow, [...steps]);
  }

  async insertCarryOvers(rows: readonly { measureId: string; fromMeasureId: string }[]): Promise<void> {
    await this.transaction.manager.insert(MeasureCarryOverRow, [...rows]);
  }

  async saveProposals(proposals: readonly MeasureProposal[]): Promise<void> {
    await this.transaction.manager.upsert(MeasureProposalRow, [...proposals], ['measureId']);
  }
}
