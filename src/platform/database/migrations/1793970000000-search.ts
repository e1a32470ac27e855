import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters with accents and what they are found by; those that become two letters are replaced apart. */
const ACCENTED = 'äöüáàâãåāăąéèêëēėęěíìîïīįóòôõōőúùûūůűųçćčñńňšśşžźżýÿğďťřșț';
const PLAIN = 'aouaaaaaaaaeeeeeeeeiiiiiioooooouuuuuuucccnnnssszzzyygdtrst';

/** The same folding as `foldText` of `libs/search`, and an index over what courses are called. */
export class Search1793970000000 implements MigrationInterface {
  readonly name = 'Search1793970000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(
      `CREATE FUNCTION "fold_text"("words" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
         SELECT regexp_replace(
           translate(replace(lower("words"), 'ß', 'ss'), '${ACCENTED}', '${PLAIN}'),
           '([aou])e', '\\1', 'g')
       $$`,
    );
    await runner.query(
      `CREATE INDEX "offering_words" ON "offering" USING gin (fold_text("title" || ' ' || "external_key") gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "offering_words"');
    await runner.query('DROP FUNCTION "fold_text"');
  }
}
