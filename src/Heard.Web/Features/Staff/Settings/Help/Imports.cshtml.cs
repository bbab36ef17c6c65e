using System.Text.Json;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Features.OpenReferral;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>Reads sources of help from an Open Referral feed, by its address or from a file. Nothing of it is public before it is accepted.</summary>
[Needs(Permission.KeepFacts)]
public sealed class ImportsModel(CurrentBody current, HelpImports imports, HelpFeeds feeds) : PageModel, IFieldProblems
{
    const int LongestName = 100, LargestFile = 20 * 1024 * 1024;

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The list of sources.</summary>
    public string Help => $"/staff/{Body.ShortName}/settings/help";

    /// <summary>What was read, newest first.</summary>
    public IReadOnlyList<ImportLine> Lines { get; private set; } = [];

    /// <summary>The imports that people find now.</summary>
    public IReadOnlySet<Guid> Holding { get; private set; } = new HashSet<Guid>();

    /// <summary>What the body calls the feed.</summary>
    [BindProperty]
    public string? Feed { get; set; }

    /// <summary>Its address.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        (Feed, Address) = (Typed.Clean(Feed), Typed.Clean(Address));
        Problems = [.. Check(file)];
        if (Problems.Count == 0)
        {
            try
            {
                var services = file is null ? await feeds.Read(new(Address), HttpContext.RequestAborted) : await FromFile(file);
                var read = HelpReading.Of(services, HelpDirectory.Own(Body));
                return Redirect($"{Help}/imports/{await imports.Keep(Body, Feed, file is null ? Address : Name(file), read.Good, read.Bad, Actor.Of(User))}");
            }
            catch (FeedFailedException failed)
            {
                Problems = [(file is null ? "Address" : "file", failed.Message)];
            }
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Load();
        return Page();
    }

    IEnumerable<(string Field, string Say)> Check(IFormFile? file)
    {
        foreach (var problem in Typed.Problems("Feed", Feed, "what you call the feed", LongestName, needed: true)) yield return problem;
        if (file is null && Address is { Length: 0 }) yield return ("Address", "Enter the address of the feed, or choose a file");
        else if (file is null && feeds.Problem(Address) is { } wrong) yield return ("Address", wrong);
        else if (file is not null && Address is { Length: > 0 }) yield return ("Address", "Enter an address or choose a file, not both");
        if (file?.Length > LargestFile) yield return ("file", "The file must be smaller than 20 MB");
    }

    async Task<IReadOnlyList<JsonElement>> FromFile(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        using var document = await HelpFeeds.Parse(content, HttpContext.RequestAborted);
        return [.. HelpFeeds.Services(document)];
    }

    /// <summary>The name alone, and not more of it than is of use.</summary>
    static string Name(IFormFile file) => Domain.Intake.WellFormed.Is(file.FileName) && Path.GetFileName(file.FileName) is { Length: > 0 and <= LongestName } name ? name : "A file";

    async Task Load()
    {
        Lines = await imports.Newest();
        Holding = Lines.Where(line => line.AcceptedAs is not null).GroupBy(line => line.Feed).Select(feed => feed.MaxBy(line => line.AcceptedAs)!.Id).ToHashSet();
    }
}
