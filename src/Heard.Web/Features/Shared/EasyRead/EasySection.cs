using System.Collections.Immutable;

namespace Heard.Web.Features.Shared.EasyRead;

/// <summary>A part of a page in Easy Read.</summary>
/// <param name="Heading">Its heading; null: it follows the title.</param>
/// <param name="Rows">Its rows.</param>
public sealed record EasySection(string? Heading, ImmutableArray<EasyRow> Rows);
