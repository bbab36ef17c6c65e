using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HelpDirectory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "help_imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Feed = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadBy = table.Column<string>(type: "text", nullable: false),
                    Entries = table.Column<string>(type: "text", nullable: false),
                    Bad = table.Column<string>(type: "text", nullable: false),
                    AcceptedAs = table.Column<int>(type: "integer", nullable: true),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AcceptedBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    SourceId = table.Column<string>(type: "text", nullable: false),
                    KeyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Entry = table.Column<string>(type: "text", nullable: true),
                    Seen = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SettledBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_proposals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_help_imports_OrganisationId_AcceptedAs",
                table: "help_imports",
                columns: new[] { "OrganisationId", "AcceptedAs" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_help_proposals_KeyId",
                table: "help_proposals",
                column: "KeyId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_help_proposals_OrganisationId",
                table: "help_proposals",
                column: "OrganisationId");

            migrationBuilder.Sql(RowSecurityPolicies.Protect("help_imports"));
            migrationBuilder.Sql(RowSecurityPolicies.Protect("help_proposals"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "help_imports");

            migrationBuilder.DropTable(
                name: "help_proposals");
        }
    }
}
