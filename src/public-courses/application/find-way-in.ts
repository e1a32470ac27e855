import { Injectable } from '@nestjs/common';
import { FindOrganisations } from '../../organisations/index.js';

/** Who helps with the way into a course: what the members of the Arbeitskreis are called, nothing more of them. */
export interface WayIn {
  readonly counselling: readonly string[];
  readonly entitling: readonly string[];
  /** The functional mailbox of the Kreisverwaltung, which is public with the Integrationskonzept too. */
  readonly district: { readonly name: string; readonly mailAddress: string } | null;
}

/** “Wege in den Kurs”: counselling, and the offices that entitle or oblige. */
@Injectable()
export class FindWayIn {
  constructor(private readonly organisations: FindOrganisations) {}

  async execute(): Promise<WayIn> {
    const members = await this.organisations.all();
    const named = (...kinds: readonly string[]): readonly string[] =>
      members
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ name }) => name)
        .toSorted((a, b) => a.localeCompare(b, 'de'));
    const district = members.find(({ kind }) => kind === 'district');
    return {
      counselling: named('counselling'),
      entitling: named('immigration-office', 'jobcenter', 'social-welfare-office'),
      district: district === undefined ? null : { name: district.name, mailAddress: district.mailAddress },
    };
  }
}
