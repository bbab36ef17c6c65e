using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Staff.Case;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>What goes with a change: from when, why, and what whoever makes it has seen.</summary>
public sealed record ChangeForm
{
    /// <summary>The first day; nothing typed: today.</summary>
    public TypedDay From { get; init; } = TypedDay.None;

    /// <summary>Why.</summary>
    public string? Why { get; init => field = Typed.Clean(value); }

    /// <summary>The last change of the part when the form was opened.</summary>
    public string? BasedOn { get; init; }

    /// <summary>Stands for the difference that was shown; another one is shown first.</summary>
    public string? Seen { get; init; }
}

/// <summary>
/// A page that changes one part of a body's settings. What it will change is shown before it is saved; it holds from a day;
/// it is kept who changed what, and why.
/// </summary>
[Needs(Permission.KeepFacts)]
public abstract class SettingPage(BodyDesk desk, CurrentBody current) : PageModel, IFieldProblems
{
    /// <summary>What goes with the change.</summary>
    [BindProperty]
    public ChangeForm Change { get; set; } = new();

    /// <summary>The body as it is today.</summary>
    public Organisation Body => current.Required;

    /// <summary>The part as it was changed last.</summary>
    public PartNow Now { get; private set; } = null!;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;

    /// <summary>The part.</summary>
    public abstract BodyPart Part { get; }

    /// <summary>It holds from a day that can be chosen; otherwise from today, since what is in it has days of its own.</summary>
    public virtual bool HasDay => true;

    /// <summary>What will be different; null: it was not asked yet.</summary>
    public Difference? Difference { get; private set; }

    /// <summary>Stands for the difference that is shown.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>Fields that are wrong, with what to do, in page order.</summary>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>The list of all settings.</summary>
    public string Home => $"/staff/{Body.ShortName}/settings";

    /// <summary>Reads the part.</summary>
    protected async Task Open() => Now = await desk.Read(Body, Part.Name);

    /// <summary>Shows what would change, and once that was seen, saves it.</summary>
    /// <param name="problems">What is wrong with what was typed.</param>
    /// <param name="value">The part as JSON; null: what the service comes with. Asked for only when nothing is wrong.</param>
    /// <param name="then">Where to go on.</param>
    protected async Task<IActionResult> Save(IEnumerable<(string Field, string Say)> problems, Func<string?> value, string then)
    {
        var from = HasDay && Change.From.IsAny ? Change.From.Date : Today;
        IReadOnlyList<(string Field, string Say)> wrong = [.. problems, .. AboutTheChange(from)];
        if (wrong.Count > 0) return Wrong(wrong);

        var next = value();
        Difference = Difference.Between(Part, Now.Body, Organisations.Settings.With(Now.Body, Part.Name, next), from!.Value);
        if (Difference.IsNone) return Wrong([("Why", "This is how it is already: change something first")]);
        Seen = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{from:O}\n{next}")));
        if (Change.Seen != Seen) return Page();
        var basedOn = int.TryParse(Change.BasedOn, out var number) ? number : 0;
        return await desk.Change(Body, Part.Name, next, from.Value, basedOn, Actor.Of(User), Change.Why ?? "") switch
        {
            null => Redirect(then),
            { } not => Wrong([(not is NotChanged.ChangedMeanwhile ? "Why" : "from", SettingWords.Say(not, Now))]),
        };
    }

    IEnumerable<(string Field, string Say)> AboutTheChange(DateOnly? from)
    {
        if (from is null) yield return ("from", "Enter the first day, such as 27 3 2027, or leave it empty for today");
        else if (from < Today) yield return ("from", "Enter today or a later day");
        else if (Now.Waits > from) yield return ("from", SettingWords.Say(NotChanged.AnotherWaits, Now));
        foreach (var problem in Typed.Problems("Why", Change.Why, "why it changes")) yield return problem;
    }

    /// <summary>Shows the page again, with what is wrong.</summary>
    protected PageResult Wrong(IReadOnlyList<(string Field, string Say)> problems)
    {
        (Problems, Difference) = (problems, null);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
