using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>What a source of help says of its own entry: it is accepted, and then holds from today, or declined. Where another colleague was there first, the list is shown.</summary>
[Needs(Permission.KeepFacts)]
public sealed class WaitingModel(CurrentBody current, BodyDesk desk, HelpProposals proposals) : PageModel, IFieldProblems
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The list of sources.</summary>
    public string Help => $"/staff/{Body.ShortName}/settings/help";

    /// <summary>What waits.</summary>
    public Waiting Waiting { get; private set; } = null!;

    /// <summary>The entry as it is; null: the body no longer names the source.</summary>
    public HelpSource? Known { get; private set; }

    /// <summary>What would be gone, and what would come.</summary>
    public Difference Difference { get; private set; } = new([], [], default);

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid proposal) => await Find(proposal) is null ? Redirect(Help) : Page();

    public async Task<IActionResult> OnPostAsync(Guid proposal)
    {
        if (await Find(proposal) is not { } now) return Redirect(Help);
        if (Known is { } known)
        {
            var becomes = Waiting.Correction.Apply(known, desk.Today);
            var value = BodyDesk.Json(now.Body.Help.Select(source => source.Id == known.Id ? becomes : source));
            if (await desk.Change(Body, BodyPart.Help.Name, value, desk.Today, now.BasedOn, Actor.Of(User), $"{known.Name.En} said so of its own entry") is { } not)
            {
                Problems = [("accept", SettingWords.Say(not, now))];
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            }
        }

        await proposals.Settle(proposal, Actor.Of(User));
        return Redirect(Help);
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid proposal)
    {
        await proposals.Settle(proposal, Actor.Of(User));
        return Redirect(Help);
    }

    async Task<PartNow?> Find(Guid proposal)
    {
        if ((await proposals.Waiting()).Find(waiting => waiting.Id == proposal) is not { } found) return null;
        var now = await desk.Read(Body, BodyPart.Help.Name);
        (Waiting, Known) = (found, now.Body.Help.FirstOrDefault(source => source.Id == found.SourceId));
        if (Known is { } known)
        {
            var (was, becomes) = (BodyPart.Lines(known).ToList(), BodyPart.Lines(found.Correction.Apply(known, desk.Today)).ToList());
            Difference = new([.. was.Except(becomes)], [.. becomes.Except(was)], desk.Today);
        }

        return now;
    }
}
