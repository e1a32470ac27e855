import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import { inventDistrict } from '../areas.js';
import { aSite } from '../courses.js';
import { House } from '../house.js';
import { aMember, oneMemberOfEachKind } from '../members.js';
import type { Answer, Visitor } from '../visitor.js';

/** Kinds that own what others must not see; the strangers of the same kinds are other organisations. */
const OWNERS = ['provider', 'counselling', 'jobcenter'] as const;

/** One of the kinds that own something. */
export type OwnerKind = (typeof OWNERS)[number];

/** Somebody of an organisation, signed in. */
export interface Member {
  readonly organisationId: string;
  visitor: Visitor;
}

/** A house with a stranger of each kind, and with owners whose rows the strangers must not touch. */
export class World {
  private constructor(
    readonly house: House,
    /** By kind. The one of the district is an administrator. */
    readonly strangers: Readonly<Record<OrganisationKind, Member>>,
    readonly owners: Readonly<Record<OwnerKind, Member>>,
    /** Keeps the installation, in an organisation that has hardly a right. */
    readonly administrator: Member,
    /** A site of the stranger who is a provider, and one of the owner. */
    readonly sites: { readonly strangers: string; readonly owners: string },
  ) {}

  /** Words of rows that belong to owners. No answer to a stranger may carry one. */
  readonly secrets = new Set<string>();

  static async open(): Promise<World> {
    const house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    const ids = await oneMemberOfEachKind(house);
    const strangers: Partial<Record<OrganisationKind, Member>> = {};
    for (const kind of ORGANISATION_KINDS)
      strangers[kind] = { organisationId: ids[kind], visitor: await house.signIn(kind) };
    const owners: Partial<Record<OwnerKind, Member>> = {};
    for (const kind of OWNERS) {
      const organisationId = await aMember(house, `owner-${kind}`, kind);
      owners[kind] = { organisationId, visitor: await house.signIn(`owner-${kind}`) };
    }
    const organisationId = await aMember(house, 'administrator', 'steering-group', { isAdministrator: true });
    const administrator = { organisationId, visitor: await house.signIn('administrator') };
    const members = owners as Record<OwnerKind, Member>;
    const sites = {
      strangers: (await aSite(house, ids.provider)).id,
      owners: (await aSite(house, members.provider.organisationId, { name: 'Haus des Anderen' })).id,
    };
    return new World(house, strangers as Record<OrganisationKind, Member>, members, administrator, sites);
  }

  /** Nobody is slowed down for trying out links or passwords. */
  async forgetTries(): Promise<void> {
    await this.house.query('DELETE FROM login_attempt');
  }

  /** After a story signed everybody out. */
  async signInAgain(): Promise<void> {
    for (const kind of ORGANISATION_KINDS) this.strangers[kind].visitor = await this.house.signIn(kind);
    this.administrator.visitor = await this.house.signIn('administrator');
  }

  /** What somebody did, which must have worked. */
  static expectDone<T>(answer: Answer<T>): T {
    if (answer.status >= 300) throw new Error(`an owner was refused: ${answer.status} ${answer.text}`);
    return answer.body;
  }
}
