using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SamePerson : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "SameEmail",
                table: "complaints",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SamePhone",
                table: "complaints",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SamePostcode",
                table: "complaints",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_email",
                table: "complaints",
                columns: new[] { "OrganisationId", "SameEmail", "ReceivedAt" },
                filter: "\"SameEmail\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_phone",
                table: "complaints",
                columns: new[] { "OrganisationId", "SamePhone", "ReceivedAt" },
                filter: "\"SamePhone\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_postcode",
                table: "complaints",
                columns: new[] { "OrganisationId", "SamePostcode", "ReceivedAt" },
                filter: "\"SamePostcode\" IS NOT NULL");

            // The digests are written with the rows. Those of open complaints are written again by the job that does so for another holiday, those of closed ones when something happens to them.
            migrationBuilder.Sql("UPDATE organisations SET \"ReckonedWith\" = ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_complaints_email",
                table: "complaints");

            migrationBuilder.DropIndex(
                name: "IX_complaints_phone",
                table: "complaints");

            migrationBuilder.DropIndex(
                name: "IX_complaints_postcode",
                table: "complaints");

            migrationBuilder.DropColumn(
                name: "SameEmail",
                table: "complaints");

            migrationBuilder.DropColumn(
                name: "SamePhone",
                table: "complaints");

            migrationBuilder.DropColumn(
                name: "SamePostcode",
                table: "complaints");
        }
    }
}
