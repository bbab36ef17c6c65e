using System.Collections.Immutable;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>What one import would bring, change and take away, and what in it is wrong; it is accepted here.</summary>
[Needs(Permission.KeepFacts)]
public sealed class ImportModel(CurrentBody current, HelpImports imports) : PageModel
{
    /// <summary>How many entries of each sort are shown one by one.</summary>
    public const int Most = 100;

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The list of imports.</summary>
    public string Imports => $"/staff/{Body.ShortName}/settings/help/imports";

    /// <summary>The import.</summary>
    public HelpImportRow Row { get; private set; } = null!;

    /// <summary>It is what people find.</summary>
    public bool IsHolding { get; private set; }

    /// <summary>Against what people find of this feed now.</summary>
    public ImportChanges Changes { get; private set; } = null!;

    /// <summary>What could not be taken in.</summary>
    public ImmutableArray<BadEntry> Bad { get; private set; }

    /// <summary>Entries whose id one of the body's own sources has: the body's own is what people find.</summary>
    public IReadOnlyList<HelpSource> Behind { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid import)
    {
        if (await imports.Find(import) is not { } row) return Redirect(Imports);
        Row = row;
        var holding = await imports.Holding(row.Feed);
        IsHolding = holding?.Id == row.Id;
        var entries = HelpImports.Entries(row.Entries);
        Changes = ImportChanges.Between(holding is null ? [] : HelpImports.Entries(holding.Entries), entries, BodyDesk.Json);
        Bad = HelpImports.Bad(row.Bad);
        var own = Body.Help.Select(source => source.Id).ToHashSet();
        Behind = [.. entries.Where(source => own.Contains(source.Id))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid import)
    {
        await imports.Accept(import, Actor.Of(User));
        return Redirect(Imports);
    }

    /// <summary>The feed is not used any more: an import without entries takes its place, so that going back is as it always is.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid import)
    {
        if (await imports.Find(import) is not { } row) return Redirect(Imports);
        await imports.Accept(await imports.Keep(Body, row.Feed, "nowhere: taken away", [], [], Actor.Of(User)), Actor.Of(User));
        return Redirect(Imports);
    }
}
