using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Staff.Record;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Feedback;

/// <summary>One compliment, comment or suggestion: read, passed on, or made a complaint of. A colleague decides that, never a machine.</summary>
[Needs(Permission.TellWhatChanged)]
[Needs(Permission.RecordComplaints)]
public sealed class RemarkModel(AppDb database, FeedbackBook book, Recordings recordings, CurrentBody current, TimeProvider clock) : PageModel, IFieldProblems
{
    IReadOnlyDictionary<string, string> _names = new Dictionary<string, string>();

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>What was said.</summary>
    public FeedbackRow Row { get; private set; } = null!;

    /// <summary>Everybody who works here, by name.</summary>
    public IReadOnlyList<Handler> Colleagues { get; private set; } = [];

    /// <summary>The accounts of those who have it.</summary>
    public IReadOnlySet<string> PassedOn { get; private set; } = new HashSet<string>();

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>What a colleague is called.</summary>
    public string NameOf(string? account) => _names.GetValueOrDefault(account ?? "", "a colleague");

    public async Task<IActionResult> OnGetAsync(Guid feedback) => await Find(feedback) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid feedback)
    {
        if (!await Find(feedback)) return NotFound();
        await book.Read(feedback, User.AccountId());
        return Redirect($"/staff/{Body.ShortName}/feedback");
    }

    public async Task<IActionResult> OnPostPassOnAsync(Guid feedback, List<string?> to)
    {
        if (!await Find(feedback)) return NotFound();
        var chosen = Colleagues.Select(colleague => colleague.Id).Intersect(to.OfType<string>()).ToList();
        if (chosen.Count == 0 || Row.Kind is not Domain.Learning.FeedbackKind.Compliment)
        {
            Problems = [("to", "Select whom you pass it on to")];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await book.PassOn(Body.Id, feedback, chosen, Actor.Of(User));
        return Redirect($"/staff/{Body.ShortName}/feedback/{feedback}");
    }

    /// <summary>Begins a recording with what is known of it; the colleague sees the form and sends it.</summary>
    public async Task<IActionResult> OnPostComplainAsync(Guid feedback)
    {
        if (!await Find(feedback)) return NotFound();
        var draft = Guid.CreateVersion7(clock.GetUtcNow());
        await recordings.PutAside(draft, TakenOver.From(Row));
        await book.BecomesComplaint(feedback, User.AccountId());
        return Redirect($"/staff/{Body.ShortName}/record/{draft}");
    }

    async Task<bool> Find(Guid feedback)
    {
        if (await book.Find(feedback) is not { } row) return false;
        Row = row;
        Colleagues = await Handlers.Everybody(database, Body.Id);
        PassedOn = (await database.ThankYous.Where(note => note.FeedbackId == feedback).Select(note => note.AccountId).ToListAsync()).ToHashSet();
        _names = await Handlers.Names(database, [row.ReadBy, row.ComplaintBy]);
        return true;
    }
}
