using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class NotComplaints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_complaints_other",
                table: "complaints",
                columns: new[] { "OrganisationId", "NeedBy", "Id" },
                filter: "\"Stage\" = 'NotAComplaint'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_complaints_other",
                table: "complaints");
        }
    }
}
