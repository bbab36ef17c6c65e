using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Useful : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "useful",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Page = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Useful = table.Column<bool>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Change = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_useful", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_useful_changed",
                table: "useful",
                columns: new[] { "OrganisationId", "Page", "ChangedOn" },
                filter: "\"ChangedOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_useful_OrganisationId_On",
                table: "useful",
                columns: new[] { "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_useful_OrganisationId_Page_On_Useful",
                table: "useful",
                columns: new[] { "OrganisationId", "Page", "On", "Useful" });

            migrationBuilder.CreateIndex(
                name: "IX_useful_words",
                table: "useful",
                columns: new[] { "OrganisationId", "Page", "On" },
                filter: "\"Words\" <> ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "useful");
        }
    }
}
