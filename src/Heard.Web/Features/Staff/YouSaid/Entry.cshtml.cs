using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Staff.Settings;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.YouSaid;

/// <summary>One thing that people said: written by a colleague, approved by another, taken down by either.</summary>
[Needs(Permission.TellWhatChanged)]
public sealed class EntryModel(BodyDesk desk, CurrentBody current) : PageModel, IFieldProblems
{
    /// <summary>Stands in the address for one that is not there yet.</summary>
    public const string New = "new";

    PartNow _now = null!;

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public YouSaidForm Form { get; set; } = new();

    /// <summary>The entry; null: it is a new one.</summary>
    public Domain.Learning.YouSaid? Known { get; private set; }

    /// <summary>The last change that whoever writes has seen.</summary>
    public int BasedOn => _now.BasedOn;

    /// <summary>Whether this colleague may approve what waits.</summary>
    public bool MayApprove => Known?.MayBeApprovedBy(User.AccountId()) == true;

    /// <summary>Stands for the words that are shown: nobody approves others than they read.</summary>
    public string Seen => BasedOn.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>The form, empty or as it was written last; from a complaint only what it is about comes along.</summary>
    public async Task<IActionResult> OnGetAsync(string entry, string? from, string? about)
    {
        if (!await Find(entry)) return NotFound();
        Form = Known is { } known ? YouSaidForm.Of(known) : new() { From = from, Topic = Body.Topics.Any(topic => topic.Id == about) ? about : "" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string entry, int basedOn)
    {
        if (!await Find(entry)) return NotFound();
        List<(string, string)> problems = [.. Form.Problems(Body)];
        if (problems.Count > 0) return Wrong(problems);
        var written = (Known ?? new(NewId.From(Form.Theme!, "said", New, Entries.Select(known => known.Id).ToHashSet())) { From = Form.Reference }).Write(Form.Text(), User.AccountId(), Actor.Of(User).Name);
        return await Save(written, basedOn, "Written: " + Form.Theme);
    }

    public async Task<IActionResult> OnPostApproveAsync(string entry, int seen)
    {
        if (!await Find(entry) || Known is not { Draft: not null } known) return NotFound();
        if (!MayApprove) return Forbid();
        return await Save(known.Approve(User.AccountId(), Actor.Of(User).Name, desk.Today), seen, "Approved: " + known.Draft.Theme.En);
    }

    public async Task<IActionResult> OnPostTakeDownAsync(string entry)
    {
        if (!await Find(entry) || Known is not { Public: not null } known) return NotFound();
        return await Save(known.TakeDown(), BasedOn, "Taken down: " + known.Public.Theme.En);
    }

    ImmutableArray<Domain.Learning.YouSaid> Entries => _now.Body.YouSaid;

    async Task<bool> Find(string entry)
    {
        _now = await desk.Read(Body, BodyPart.YouSaid.Name);
        Known = Entries.FirstOrDefault(known => known.Id == entry);
        return Known is not null || entry == New;
    }

    async Task<IActionResult> Save(Domain.Learning.YouSaid changed, int basedOn, string why)
    {
        ImmutableArray<Domain.Learning.YouSaid> entries = Known is null ? [.. Entries, changed] : [.. Entries.Select(entry => entry.Id == changed.Id ? changed : entry)];
        return await desk.Change(Body, BodyPart.YouSaid.Name, BodyDesk.Json(entries), desk.Today, basedOn, Actor.Of(User), why) is null
            ? Redirect($"/staff/{Body.ShortName}/you-said")
            : Wrong([("Theme", "Somebody else has written here meanwhile. Your words are below: look at the list first, then save again")]);
    }

    PageResult Wrong(IReadOnlyList<(string Field, string Say)> problems)
    {
        Problems = problems;
        if (Known is not null && string.IsNullOrEmpty(Form.Theme) && problems is [("Theme", _)]) Form = YouSaidForm.Of(Known);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
