using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Experiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Without a row number, which would count them in the order in which they came: their rows lie by their random keys.
            migrationBuilder.Sql(
                """
                CREATE TABLE "experiences" (
                    "Id" TEXT NOT NULL CONSTRAINT "PK_experiences" PRIMARY KEY,
                    "OrganisationId" TEXT NOT NULL,
                    "Week" TEXT NOT NULL,
                    "Language" TEXT NOT NULL,
                    "Answers" TEXT NOT NULL,
                    "Words" TEXT NOT NULL
                ) WITHOUT ROWID;
                CREATE TABLE "experiences_given" (
                    "Digest" BLOB NOT NULL CONSTRAINT "PK_experiences_given" PRIMARY KEY,
                    "OrganisationId" TEXT NOT NULL
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_experiences_OrganisationId_Week",
                table: "experiences",
                columns: new[] { "OrganisationId", "Week" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "experiences");

            migrationBuilder.DropTable(
                name: "experiences_given");
        }
    }
}
