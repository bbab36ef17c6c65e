using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Postgres
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Page = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Useful = table.Column<bool>(type: "boolean", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Change = table.Column<string>(type: "text", nullable: false),
                    ChangedOn = table.Column<DateOnly>(type: "date", nullable: true)
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

            migrationBuilder.Sql(RowSecurityPolicies.Protect("useful"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "useful");
        }
    }
}
