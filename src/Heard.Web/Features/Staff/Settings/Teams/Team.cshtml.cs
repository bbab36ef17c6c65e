using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Teams;

/// <summary>One team: who is in it and what it deals with.</summary>
public sealed class TeamModel(BodyDesk desk, CurrentBody current, AppDb database) : SettingPage(desk, current)
{
    /// <summary>Stands in the address for one that is not there yet.</summary>
    public const string New = "new";

    /// <summary>What was typed and ticked.</summary>
    [BindProperty]
    public TeamForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Teams;

    /// <summary>The team; null: it is a new one.</summary>
    public Team? Known { get; private set; }

    /// <summary>Who can be in it: those who deal with complaints, and who is in it.</summary>
    public IReadOnlyList<TeamMember> Colleagues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string team)
    {
        if (!await Find(team)) return NotFound();
        if (Known is { } known) Form = new() { Name = known.Name, Members = [.. known.Members.Select(member => member.Account)], Topics = [.. known.Topics] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string team) => await Find(team)
        ? await Save(Form.Problems(Colleagues, Now.Body, Now.Body.Teams.Where(other => other.Id != Known?.Id)), Value, Home + "/teams")
        : NotFound();

    async Task<bool> Find(string team)
    {
        await Open();
        Known = Now.Body.Teams.FirstOrDefault(known => known.Id == team);
        var handlers = (await Handlers.Of(database, Body.Id)).Select(handler => new TeamMember(handler.Id, handler.Name)).ToList();
        Colleagues = [.. handlers, .. Known?.Members.Where(member => handlers.TrueForAll(handler => handler.Account != member.Account)) ?? []];
        return Known is not null || team == New;
    }

    /// <summary>In its place, at the end, or gone.</summary>
    string Value()
    {
        var teams = Now.Body.Teams;
        if (Known is { } gone && Form.Goes) return BodyDesk.Json(teams.Where(team => team.Id != gone.Id));
        var changed = new Team(
            Known?.Id ?? NewId.From(Form.Name!, "team", New, teams.Select(team => team.Id).ToHashSet()), Form.Name!, [.. Colleagues.Where(colleague => Form.Members.Contains(colleague.Account))],
            [.. Now.Body.Topics.Select(topic => topic.Id).Where(Form.Topics.Contains)]);
        return BodyDesk.Json(Known is null ? teams.Add(changed) : [.. teams.Select(team => team.Id == changed.Id ? changed : team)]);
    }
}

/// <summary>A team as it is typed.</summary>
public sealed record TeamForm
{
    const int Longest = 100;

    /// <summary>Its name.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>The accounts of who is in it.</summary>
    public List<string> Members { get; init; } = [];

    /// <summary>The ids of what it deals with.</summary>
    public List<string> Topics { get; init; } = [];

    /// <summary>It is given up.</summary>
    public bool Goes { get; init; }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(IEnumerable<TeamMember> colleagues, Organisation body, IEnumerable<Team> others)
    {
        foreach (var problem in Typed.Problems("Name", Name, "the name of the team")) yield return problem;
        if (Name?.Length > Longest) yield return ("Name", "Use 100 characters or fewer for the name of the team");
        else if (others.Any(other => string.Equals(other.Name, Name, StringComparison.OrdinalIgnoreCase))) yield return ("Name", "There is a team of this name already: use another name");
        if (Members.Except(colleagues.Select(colleague => colleague.Account)).Any()) yield return ("Members", "Select only colleagues who are in the list");
        if (Topics.Except(body.Topics.Select(topic => topic.Id)).Any()) yield return ("Topics", "Select only subjects, places and services that are in the list");
    }
}
