using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MailSettled : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SettledAs",
                table: "mail",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SettledAt",
                table: "mail",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledBy",
                table: "mail",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_ComplaintId",
                table: "mail",
                column: "ComplaintId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_mail_ComplaintId",
                table: "mail");

            migrationBuilder.DropColumn(
                name: "SettledAs",
                table: "mail");

            migrationBuilder.DropColumn(
                name: "SettledAt",
                table: "mail");

            migrationBuilder.DropColumn(
                name: "SettledBy",
                table: "mail");
        }
    }
}
