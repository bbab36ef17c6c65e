using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeptLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "complaint_topics",
                columns: table => new
                {
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NeedBy = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_topics", x => new { x.ComplaintId, x.Topic });
                    table.ForeignKey(
                        name: "FK_complaint_topics_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kept_lists",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Query = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_lists", x => new { x.OrganisationId, x.AccountId, x.Name });
                });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_topics_list",
                table: "complaint_topics",
                columns: new[] { "OrganisationId", "Topic", "NeedBy", "ComplaintId" });

            // What complaints are about is written with their rows. Those that are there already are reckoned again by the job that does so for another holiday.
            migrationBuilder.Sql("UPDATE organisations SET \"ReckonedWith\" = ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaint_topics");

            migrationBuilder.DropTable(
                name: "kept_lists");
        }
    }
}
