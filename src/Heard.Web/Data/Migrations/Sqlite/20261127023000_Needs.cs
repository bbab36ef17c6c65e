using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Needs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "needs",
                columns: table => new
                {
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Promised = table.Column<bool>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    AssignedTo = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_needs", x => new { x.ComplaintId, x.Place });
                    table.ForeignKey(
                        name: "FK_needs_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_needs_colleague",
                table: "needs",
                columns: new[] { "OrganisationId", "AssignedTo", "By", "ComplaintId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_needs_promised",
                table: "needs",
                columns: new[] { "OrganisationId", "By", "ComplaintId", "Place" },
                filter: "\"Promised\"");

            // What complaints need is written with their rows. Those that are there already are reckoned again by the job that does so for another holiday.
            migrationBuilder.Sql("UPDATE organisations SET \"ReckonedWith\" = ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "needs");
        }
    }
}
