using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Work;

/// <summary>How many complaints need something of a colleague, by the day of what is most urgent.</summary>
/// <param name="Account">The account; null: nobody's.</param>
/// <param name="Name">The name.</param>
/// <param name="Open">All of them.</param>
/// <param name="Overdue">Those whose day has passed, or that come before everything else.</param>
/// <param name="Soon">Those whose day is today or in the next days.</param>
public sealed record Load(string? Account, string Name, int Open, int Overdue, int Soon);

/// <summary>Who has how much, for whoever shares it out.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class WorkloadModel(AppDb database, CurrentBody body, CurrentColleague colleague, TimeProvider clock) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>What is nobody's, then everybody who deals with complaints, and who has some and does no more.</summary>
    public IReadOnlyList<Load> Loads { get; private set; } = [];

    /// <summary>Whether the colleague may hand complaints over.</summary>
    public bool MayHandle => colleague.May(Permission.HandleComplaints);

    public async Task OnGetAsync()
    {
        var today = LondonTime.DayOf(clock.Now());
        var until = today.AddDays(MyDayModel.Ahead);
        var counted = await database.Needs.Where(need => need.Place == 0).GroupBy(need => need.AssignedTo)
            .Select(own => new { Account = own.Key, Open = own.Count(), Overdue = own.Count(need => need.By < today), Soon = own.Count(need => need.By >= today && need.By <= until) }).ToListAsync();
        var handlers = await Handlers.Of(database, Body.Id);
        var left = await Handlers.Names(database, counted.Select(own => own.Account).Except(handlers.Select(handler => handler.Id)));
        Loads = [Of(null, "Nobody’s yet"), .. handlers.Select(who => Of(who.Id, who.Name)), .. left.Select(gone => Of(gone.Key, gone.Value))];

        Load Of(string? account, string name) => counted.Find(own => own.Account == account) is { } own ? new(account, name, own.Open, own.Overdue, own.Soon) : new(account, name, 0, 0, 0);
    }
}
