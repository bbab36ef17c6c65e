using System.Collections.Immutable;
using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>
/// From when everybody sees the pages, once the body has said what people need. It is not taken back: people who have complained
/// have to find the way to their complaint.
/// </summary>
public sealed class PublishingModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Published;

    /// <summary>What is missing.</summary>
    public ImmutableArray<Gap> Missing => [.. Gaps.Of(Body, Today)];

    /// <summary>What to do about it, and where.</summary>
    public static (string Say, string Place) Mend(Gap gap) => gap switch
    {
        Gap.Addresses => ("Enter the addresses for letters, for email, and for questions about personal information", "about"),
        Gap.Welcome => ("Write the welcome", "words/welcome"),
        Gap.Who => ("Say who can complain", "words/who"),
        Gap.LooksAt => ("Say what you look at", "words/looks-at"),
        Gap.Guide => ("Say what happens, step by step", "guide"),
        Gap.Ways => ("Add a way to complain beside the form online, such as a telephone", "ways"),
        Gap.Independent => ("Name somebody independent who helps people to complain, or check one of those that are named", "help"),
        Gap.Chain => ("Name who looks at a complaint after your final response", "chain"),
        Gap.Risk => ("Name who is told at once that somebody may be at risk", "risk"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, null),
    };

    public Task OnGetAsync() => Open();

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Missing.Select(gap => (gap.ToString(), Mend(gap).Say)), () => BodyDesk.Json(true), Home);
    }
}
