using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Time;

namespace Heard.Web.Features.Public.Contact;

/// <summary>Every way to reach the body about a complaint (3.7), when each is open, and whether it is open now (3.10).</summary>
[SameForEverybody]
public sealed class ContactModel(Calendar calendar, TimeProvider clock) : PublicPage
{
    /// <summary>The moment at which the page was asked for.</summary>
    public DateTimeOffset Now { get; } = clock.Now();

    public void OnGet()
    {
    }

    /// <summary>The ways; in Welsh the line that speaks it comes first.</summary>
    public IEnumerable<Way> Ways => Body.Ways.OrderByDescending(way => way.InWelsh && Language is Domain.Language.Welsh);

    /// <summary>Whether a way is open now, in words; null: it has no times.</summary>
    public string? State(Way way) => Body.Hours(way) is { } hours ? OpeningText.State(hours.At(Now, calendar.Holidays.Of(Body.Nation)), Language, Now) : null;

    /// <summary>The same for programs that read pages.</summary>
    public string ForPrograms() => ContactData.Of(Body, Language, Now);
}
