/** “HSDS 3.1”, as far as it is used (Open Referral, Human Services Data Specification): who helps, with what, and where. */
export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A site. */
export interface HsdsLocation {
  readonly id: string;
  readonly location_type: 'physical';
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly addresses: readonly object[];
  readonly accessibility?: readonly object[];
}

/** When a course runs. */
export interface HsdsSchedule {
  readonly id: string;
  readonly service_at_location_id: string;
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly dtstart: string;
  readonly description: string;
  readonly attending_type: string;
  readonly schedule_link: string;
}

/** A Kurstyp of a provider. */
export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly organization: HsdsOrganization;
  readonly name: string;
  readonly status: 'active';
  readonly description: string;
  readonly capacities: readonly object[];
}

/** A Kurstyp of a provider at one of its sites. */
export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly service: HsdsService;
  readonly location: HsdsLocation;
  readonly schedules: readonly HsdsSchedule[];
}

/** All there is, by the names under which HSDS asks for it. */
export interface HsdsDirectory {
  readonly organizations: readonly HsdsOrganization[];
  readonly services: readonly HsdsService[];
  readonly locations: readonly HsdsLocation[];
  readonly service_at_locations: readonly HsdsServiceAtLocation[];
  readonly schedules: readonly HsdsSchedule[];
}

/** A page of a list, as HSDS wants it. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly object[];
}

/** The page of a number, counted from one. Beyond the last one pages are empty. */
export function pageOf(items: readonly object[], number: number, most: number): HsdsPage {
  const pages = Math.max(1, Math.ceil(items.length / most));
  const contents = items.slice((number - 1) * most, number * most);
  return {
    total_items: items.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}
