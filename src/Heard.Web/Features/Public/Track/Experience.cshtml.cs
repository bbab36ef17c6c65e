using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Learning;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>How it was for the person, once their complaint is closed: asked once, kept apart, and never an event of the complaint.</summary>
public sealed class ExperienceModel(AppDb database, ComplaintDesk desk) : FollowedPage(database, desk)
{
    /// <summary>The answers as just chosen.</summary>
    public ImmutableSortedDictionary<Expectation, Agreement> Answers { get; private set; } = ImmutableSortedDictionary<Expectation, Agreement>.Empty;

    /// <summary>What should be done better.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The answers were kept just now.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Thanks { get; set; }

    /// <summary>The complaint was answered about: now, or earlier.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>The key of what is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Lifecycle.IsClosed(Complaint)) return GoTo("track/complaint");
        IsGiven = await Experiences.IsGiven(Body.Id, Followed.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Lifecycle.IsClosed(Complaint)) return GoTo("track/complaint");
        var form = await Request.ReadFormAsync();
        Answers = Enum.GetValues<Expectation>().Where(expectation => Chosen(form, expectation) is not null).ToImmutableSortedDictionary(expectation => expectation, expectation => Chosen(form, expectation)!.Value);
        var said = new Experience(Answers, (Words ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim());
        Problem = said.IsEmpty ? "experience.missing" : said.Words.Length > Experience.MaxLength ? "experience.long" : WellFormed.Is(said.Words) ? null : "add.characters";
        if (Problem is null) return GoTo(await Experiences.Give(Body.Id, Followed.Id, Language, said) ? "track/experience?thanks=true" : "track/experience");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    static Agreement? Chosen(IFormCollection form, Expectation expectation) =>
        Array.Find(Enum.GetNames<Agreement>(), name => name == form[expectation.ToString()]) is { } name ? Enum.Parse<Agreement>(name) : null;
}
