using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heard.Web.Data.Migrations.Sqlite;

/// <summary>Full text over complaints: an FTS5 index kept by triggers, and overwritten when a row is deleted.</summary>
[DbContext(typeof(SqliteDb))]
[Migration("20261124002000_Search")]
public sealed class Search : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE complaint_search_rows (id INTEGER PRIMARY KEY, complaint_id TEXT NOT NULL UNIQUE, words TEXT NOT NULL);
        CREATE VIRTUAL TABLE complaint_search USING fts5(words, content='complaint_search_rows', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
        INSERT INTO complaint_search(complaint_search, rank) VALUES ('secure-delete', 1);

        CREATE TRIGGER complaints_added AFTER INSERT ON complaints BEGIN
            INSERT INTO complaint_search_rows(complaint_id, words) VALUES (new."Id", new."SearchText");
        END;
        CREATE TRIGGER complaints_changed AFTER UPDATE OF "SearchText" ON complaints WHEN new."SearchText" IS NOT old."SearchText" BEGIN
            UPDATE complaint_search_rows SET words = new."SearchText" WHERE complaint_id = new."Id";
        END;
        CREATE TRIGGER complaints_removed AFTER DELETE ON complaints BEGIN
            DELETE FROM complaint_search_rows WHERE complaint_id = old."Id";
        END;

        CREATE TRIGGER search_rows_added AFTER INSERT ON complaint_search_rows BEGIN
            INSERT INTO complaint_search(rowid, words) VALUES (new.id, new.words);
        END;
        CREATE TRIGGER search_rows_changed AFTER UPDATE ON complaint_search_rows BEGIN
            INSERT INTO complaint_search(complaint_search, rowid, words) VALUES ('delete', old.id, old.words);
            INSERT INTO complaint_search(rowid, words) VALUES (new.id, new.words);
        END;
        CREATE TRIGGER search_rows_removed AFTER DELETE ON complaint_search_rows BEGIN
            INSERT INTO complaint_search(complaint_search, rowid, words) VALUES ('delete', old.id, old.words);
        END;

        INSERT INTO complaint_search_rows(complaint_id, words) SELECT "Id", "SearchText" FROM complaints;
        """);

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        DROP TRIGGER complaints_added; DROP TRIGGER complaints_changed; DROP TRIGGER complaints_removed;
        DROP TABLE complaint_search; DROP TABLE complaint_search_rows;
        """);
}
