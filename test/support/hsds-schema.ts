const ID = { type: 'string', format: 'uuid' };
const TEXT = { type: 'string' };
const DAY = { type: 'string', format: 'date' };
const list = (items: object): object => ({ type: 'array', items });
const thing = (required: readonly string[], properties: object): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const ORGANIZATION = thing(['id', 'name', 'description'], { id: ID, name: TEXT, description: TEXT });

const CAPACITY = thing(['id', 'unit', 'available', 'updated'], {
  id: ID,
  service_id: ID,
  unit: thing(['id', 'name'], { id: ID, name: TEXT }),
  available: { type: 'number', minimum: 0 },
  description: TEXT,
  updated: { type: 'string', format: 'date-time' },
});

const SERVICE = thing(['id', 'name', 'status'], {
  id: ID,
  organization_id: ID,
  organization: ORGANIZATION,
  name: TEXT,
  status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
  description: TEXT,
  capacities: list(CAPACITY),
});

const ADDRESS = thing(
  ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  {
    id: ID,
    location_id: ID,
    address_1: TEXT,
    city: TEXT,
    state_province: TEXT,
    postal_code: TEXT,
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
    address_type: { enum: ['physical', 'postal', 'virtual'] },
  },
);

const LOCATION = thing(['id', 'location_type'], {
  id: ID,
  location_type: { enum: ['physical', 'postal', 'virtual'] },
  name: TEXT,
  latitude: { type: 'number' },
  longitude: { type: 'number' },
  addresses: list(ADDRESS),
  accessibility: list(thing(['id'], { id: ID, location_id: ID, description: TEXT })),
});

const SCHEDULE = thing(['id'], {
  id: ID,
  service_at_location_id: ID,
  valid_from: DAY,
  valid_to: DAY,
  dtstart: DAY,
  description: TEXT,
  attending_type: TEXT,
  schedule_link: { type: 'string', format: 'uri' },
});

const SERVICE_AT_LOCATION = thing(['id'], {
  id: ID,
  service_id: ID,
  location_id: ID,
  service: SERVICE,
  location: LOCATION,
  schedules: list(SCHEDULE),
});

/** What HSDS 3.1 says of each thing that is given out, written from its tables of properties; what is not named there may not come. */
export const HSDS_THINGS: Readonly<Record<string, object>> = {
  organizations: ORGANIZATION,
  services: SERVICE,
  locations: LOCATION,
  service_at_locations: SERVICE_AT_LOCATION,
  schedules: SCHEDULE,
};

/** A page of a list of such things. */
export function hsdsPage(kind: string): object {
  const count = { type: 'integer', minimum: 0 };
  const yes = { type: 'boolean' };
  const head = ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty'];
  return thing([...head, 'contents'], {
    total_items: count,
    total_pages: count,
    page_number: { type: 'integer', minimum: 1 },
    size: count,
    first_page: yes,
    last_page: yes,
    empty: yes,
    contents: list(HSDS_THINGS[kind] ?? {}),
  });
}
