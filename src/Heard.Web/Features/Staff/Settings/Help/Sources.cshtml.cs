using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>The sources of help that the body names, by what they are, which of them have to be checked, and what they say themselves.</summary>
[Needs(Permission.KeepFacts)]
public sealed class SourcesModel(CurrentBody current, BodyDesk desk, HelpProposals proposals) : PageModel
{
    const int Longest = 100;

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;

    /// <summary>Only sources with these words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>What sources say of their own entries, and nobody has looked at.</summary>
    public IReadOnlyList<Waiting> Waiting { get; private set; } = [];

    /// <summary>The sources, with what those of one kind are called.</summary>
    public IReadOnlyList<IGrouping<string, HelpSource>> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Words = (Words ?? "").Trim() is var words && words.Length > Longest ? "" : words;
        Waiting = await proposals.Waiting();
        var found = Finder.Find(new(Body.Help, HelpSources.Also), new(null, null, [], Words), _ => true).Fitting;
        Groups = [.. found.OrderBy(source => source.Independent).ThenBy(source => source.Kind is { } kind ? (int)kind : int.MaxValue)
            .GroupBy(source => !source.Independent ? "Our own people" : source.Kind is { } kind ? HelpNames.Say(kind) : "What it is was not said")];
    }
}
