using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Looking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReckonedWith",
                table: "organisations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ActsOn",
                table: "complaints",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_acts",
                table: "complaints",
                columns: new[] { "OrganisationId", "ActsOn", "Id" },
                filter: "\"ActsOn\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_complaints_acts",
                table: "complaints");

            migrationBuilder.DropColumn(
                name: "ReckonedWith",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "ActsOn",
                table: "complaints");
        }
    }
}
