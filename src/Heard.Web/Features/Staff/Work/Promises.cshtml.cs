using System.Globalization;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Work;

/// <summary>Everything that people were promised, by its day: to be acknowledged, to hear how it is going, to be answered, to have it put right.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class PromisesModel(AppDb database, CurrentBody body, TimeProvider clock) : PageModel
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary><c>mine</c>; otherwise everybody's.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>Where the page begins: day, complaint and place of the last line before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>Only the colleague's own.</summary>
    public bool IsMine => Show == "mine";

    /// <summary>The promises.</summary>
    public NeedPage Promised { get; private set; } = new([], null);

    /// <summary>Who deals with them.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; private set; } = new Dictionary<string, string>();

    /// <summary>The promises by day, what is overdue before all.</summary>
    public IReadOnlyList<NeedPart> Days => NeedPart.By(Promised.Lines, Today, day => day.ToString(day.Year == Today.Year ? "dddd d MMMM" : "dddd d MMMM yyyy", English));

    public async Task OnGetAsync()
    {
        var account = User.AccountId();
        var promised = database.Needs.Where(need => need.Promised);
        Promised = await NeedPage.Read(database, IsMine ? promised.Where(need => need.AssignedTo == account) : promised, After);
        Owners = await Handlers.Names(database, Promised.Lines.Select(line => line.AssignedTo));
    }
}
