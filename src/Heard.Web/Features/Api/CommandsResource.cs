using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Api;

/// <summary><c>POST /complaints/{reference}/{command}</c>: an address for each command that programs may give.</summary>
public static class CommandsResource
{
    /// <summary>Adds the addresses.</summary>
    public static void MapCommands(this RouteGroupBuilder api)
    {
        foreach (var command in ApiCommand.All)
        {
            api.MapPost($"/complaints/{{reference}}/{command.Name}", (string reference, HttpContext context, [FromServices] Acting acting) => acting.Do(reference, command, context))
                .RequireAuthorization(new NeedsScopeAttribute(Scopes.Handle)).WithMetadata(new RequestSizeLimitAttribute(SentJson.MostBytes)).WithMetadata(command)
                .WithName(command.Type.Name).WithTags("Handling").WithSummary(command.Title)
                .Produces<ComplaintAnswer>(200).Problems(400, 401, 403, 404, 409, 413, 415, 422);
        }
    }
}

/// <summary>Does what a program asks, if the rules allow it. The key is who did it.</summary>
public sealed class Acting(AccessLog access, AppDb database, ComplaintDesk desk, CurrentBody body, Calendar calendar, Words<ApiWords> words)
{
    /// <summary>The complaint as it stands afterwards; or why nothing was done.</summary>
    public async Task<IResult> Do(string reference, ApiCommand asked, HttpContext context)
    {
        var key = ApiKey.Of(context.User)!;
        var (json, problem) = await SentJson.Read(context.Request, mayBeEmpty: true);
        if (problem is not null) return problem;
        var (read, errors) = asked.Read(json, words);
        if (read is null) return ApiProblem.Invalid(errors);
        if (await Checked(read) is not { } command) return ApiProblem.Invalid(SentJson.Error("no-such-handler", "/account", words));
        if (!ComplaintReference.TryParse(reference, out var named) || await database.Named(named) is not { } id) return ApiProblem.Of("not-found");

        // The answer shows the complaint: that it was opened is written with what is done, and where nothing is done, before the refusal is said.
        var opened = access.Line(body.Required.Id, id, key.Id.ToString(), key.Name);
        var acted = await desk.Act(body.Required, id, command, key.Actor, also: database => Task.FromResult(database.AccessLog.Add(opened)));
        switch (acted.Refusal)
        {
            case null:
                return Results.Json(ComplaintAnswer.Of(acted.Complaint!, body.Required, calendar.Of(body.Required)), ApiJson.Options);
            case Refusal.NoSuchComplaint or Refusal.Restricted:
                return ApiProblem.Of("not-found");
            case { } refusal:
                await access.Write(body.Required.Id, id, key.Id.ToString(), key.Name);
                return ApiProblem.Of("refused") with { Refusal = refusal.ToString() };
        }
    }

    /// <summary>What a command says is made true: the account is a handler's, with its own name; a program is not the person at the website.</summary>
    async Task<ComplaintCommand?> Checked(ComplaintCommand command) => command switch
    {
        Assign { Account: "" } => command,
        Assign assign => await Handler(assign.Account) is { } handler ? assign with { Account = handler.Id, Name = handler.Name } : null,
        AskPerson ask => ask with { Account = await Handlers.AccountOf(database, ask.Email) },
        AddWords { Channel: Channel.Online } add => add with { Channel = Channel.Api },
        _ => command,
    };

    /// <summary>Whoever handles complaints in this body, by the id or the email address of the account.</summary>
    async Task<Account?> Handler(string named)
    {
        var own = body.Required.Id;
        var normal = named.ToUpperInvariant();
        var member = await database.Memberships.AsNoTracking().Where(member => member.OrganisationId == own)
            .Join(database.Users.AsNoTracking(), member => member.AccountId, user => user.Id, (member, user) => new { member.Role, User = user })
            .FirstOrDefaultAsync(found => found.User.Id == named || found.User.NormalizedEmail == normal);
        return member is not null && member.Role.Allows(Permission.HandleComplaints) ? member.User : null;
    }
}
