using System.Collections.Immutable;
using Heard.Domain.Support;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Organisations;
using Heard.Web.Support;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Help;

/// <summary>The sources that somebody chose, as plain text: to copy, to print, or to send to themselves with their own mail. We send and keep nothing.</summary>
public sealed class ListModel(HelpSources sources, Calendar calendar, TimeProvider clock) : PublicPage
{
    // Some mail programs take no longer address.
    const int LongestLink = 1_800;

    /// <summary>The sources.</summary>
    public ImmutableArray<HelpSource> Sources { get; private set; }

    /// <summary>What was asked.</summary>
    public Wanted Wanted { get; private set; } = null!;

    /// <summary>Everything as text.</summary>
    public string Text => string.Join("\n\n", Sources.Select(source => HelpText.Plain(source, Language, withWords: true)));

    public void OnGet([FromQuery] HelpQuestion asked, [FromQuery] List<string> source)
    {
        Wanted = asked.Wanted;
        var list = sources.Of(Body);
        Sources = [.. source.Distinct().Take(HelpModel.OnAPage).Select(list.Find).OfType<HelpSource>()];
        if (Sources.IsEmpty) Sources = [.. Finder.Find(list, Wanted, HelpText.IsOpen(Body, calendar.Holidays, clock.Now())).Shown.Take(HelpModel.OnAPage)];
    }

    /// <summary>Opens their own mail program with as much of it as goes into an address; the page has all.</summary>
    /// <param name="subject">The subject.</param>
    public string Mail(string subject)
    {
        var link = $"mailto:?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(Public("help") + "\n\n")}";
        foreach (var part in Sources.Select(source => Uri.EscapeDataString(HelpText.Plain(source, Language, withWords: false) + "\n\n")))
        {
            if (link.Length + part.Length > LongestLink) break;
            link += part;
        }

        return link;
    }
}
