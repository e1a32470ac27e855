import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stops of public transport: a hint beside places of teaching, no timetable. */
export class PublicStops1793950000000 implements MigrationInterface {
  readonly name = 'PublicStops1793950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STOPS);
    await runner.query(
      `INSERT INTO rule_parameter (key, valid_from, valid_until, value, source)
       VALUES ('stop.hint-metres', '2005-01-01', NULL, 1500, 'Regel des Arbeitskreises; etwa zwanzig Minuten zu Fuß')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "public_stop"');
    await runner.query("DELETE FROM rule_parameter WHERE key = 'stop.hint-metres'");
  }
}

const STOPS = `
CREATE TABLE "public_stop" (
  "id" text PRIMARY KEY, "name" text NOT NULL,
  "latitude" double precision NOT NULL, "longitude" double precision NOT NULL,
  "vehicles" text[] NOT NULL, "source" text NOT NULL,
  CONSTRAINT "public_stop_vehicles" CHECK ("vehicles" <@ ARRAY['rail', 'tram', 'bus'])
);
`;
