using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RestrictedRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsRestricted",
                table: "complaints",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            // What lists show of a file that is restricted already is written again by the job that reckons days.
            migrationBuilder.Sql("UPDATE organisations SET \"ReckonedWith\" = ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsRestricted",
                table: "complaints");
        }
    }
}
