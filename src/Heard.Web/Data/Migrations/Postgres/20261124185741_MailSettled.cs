using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Postgres
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
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SettledAt",
                table: "mail",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledBy",
                table: "mail",
                type: "text",
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
