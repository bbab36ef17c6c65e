using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heard.Web.Data.Migrations.Postgres;

/// <summary>
/// Full text over complaints. The index stands in a table of its own behind a function: under row-level security the
/// text operators are not allowed to use an index, so the function, which belongs to the owner, looks for the body's
/// words itself and gives back ids only.
/// </summary>
[DbContext(typeof(PostgresDb))]
[Migration("20261124002000_Search")]
public sealed class Search : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE complaint_words (
            complaint_id uuid PRIMARY KEY REFERENCES complaints("Id") ON DELETE CASCADE,
            organisation_id uuid NOT NULL,
            words tsvector NOT NULL);
        CREATE INDEX complaint_words_words ON complaint_words USING gin (words);
        ALTER TABLE complaint_words ENABLE ROW LEVEL SECURITY;

        CREATE FUNCTION heard_keep_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
        BEGIN
            INSERT INTO complaint_words VALUES (new."Id", new."OrganisationId", to_tsvector('simple', new."SearchText"))
            ON CONFLICT (complaint_id) DO UPDATE SET words = excluded.words;
            RETURN NULL;
        END $$;
        CREATE TRIGGER complaints_words_added AFTER INSERT ON complaints FOR EACH ROW EXECUTE FUNCTION heard_keep_words();
        CREATE TRIGGER complaints_words_changed AFTER UPDATE OF "SearchText" ON complaints FOR EACH ROW
            WHEN (new."SearchText" IS DISTINCT FROM old."SearchText") EXECUTE FUNCTION heard_keep_words();

        INSERT INTO complaint_words SELECT "Id", "OrganisationId", to_tsvector('simple', "SearchText") FROM complaints;

        CREATE FUNCTION heard_search(query text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
            SELECT complaint_id FROM complaint_words
            WHERE organisation_id::text = current_setting('heard.organisation', true) AND words @@ to_tsquery('simple', query)
        $$;
        """);

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        DROP FUNCTION heard_search(text);
        DROP TRIGGER complaints_words_added ON complaints; DROP TRIGGER complaints_words_changed ON complaints;
        DROP FUNCTION heard_keep_words();
        DROP TABLE complaint_words;
        """);
}
