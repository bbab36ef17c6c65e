using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Experiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "experiences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Week = table.Column<DateOnly>(type: "date", nullable: false),
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_experiences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "experiences_given",
                columns: table => new
                {
                    Digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_experiences_given", x => x.Digest);
                });

            migrationBuilder.CreateIndex(
                name: "IX_experiences_OrganisationId_Week",
                table: "experiences",
                columns: new[] { "OrganisationId", "Week" });

            migrationBuilder.Sql(RowSecurityPolicies.Protect("experiences"));
            migrationBuilder.Sql(RowSecurityPolicies.Protect("experiences_given"));
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
