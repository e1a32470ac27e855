import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The public course finder: which courses their providers keep out of it, what they publish as their contact, and which sites may
 * embed it. Courses that stand already stay out until somebody lets them in: nobody was asked when they were posted.
 */
export class PublicCourses1794500000000 implements MigrationInterface {
  readonly name = 'PublicCourses1794500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "withheld_offering" (
        "offering_id" uuid PRIMARY KEY REFERENCES "offering" ("id") ON DELETE CASCADE, "withheld_at" timestamptz NOT NULL
      );
      INSERT INTO "withheld_offering" ("offering_id", "withheld_at") SELECT "id", now() FROM "offering";
      CREATE TABLE "public_contact" (
        "provider_id" uuid PRIMARY KEY REFERENCES "organisation" ("id") ON DELETE CASCADE,
        "phone" text, "mail_address" text, "website" text
      );
      CREATE TABLE "frame_host" (
        "origin" text PRIMARY KEY, "added_at" timestamptz NOT NULL,
        CONSTRAINT "frame_host_origin" CHECK ("origin" ~ '^https://[a-z0-9.-]+$')
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE "frame_host"; DROP TABLE "public_contact"; DROP TABLE "withheld_offering"',
    );
  }
}
