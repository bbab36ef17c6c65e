using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Staff;

/// <summary>A team is who shares work and what it is about: nothing lies between two, and nothing is hidden.</summary>
[Trait("Database", "Both")]
public sealed class TeamTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task A_team_has_what_its_people_have_and_what_is_about_its_things_and_nobodys()
    {
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        var theirs = await Complaint(new Assign(await Account("manager@boats.example"), "Gareth Owen"));
        var waiting = await Complaint(new Classify(["locks"]));
        var taken = await Complaint(new Classify(["locks"]), new Assign(await Account("handler@boats.example"), "Priya Nair"));
        var unsorted = await Complaint();

        var shown = (await handler.Get("/staff/boats?team=on-the-water&show=all")).Text + (await handler.Get("/staff/boats?team=on-the-water&show=nobody")).Text + (await handler.Get("/staff/boats?team=on-the-water")).Text;
        Assert.All([theirs, waiting], complaint => Assert.Contains(Row(complaint), shown, StringComparison.Ordinal));
        Assert.All([taken, unsorted], complaint => Assert.DoesNotContain(Row(complaint), shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_colleague_finds_the_list_of_their_team_in_the_inbox()
    {
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        var links = (await handler.Get("/staff/boats")).Page.QuerySelectorAll(".heard-filters a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/staff/boats?team=licences-and-money", links);
        Assert.DoesNotContain("/staff/boats?team=on-the-water", links);
    }

    [Fact]
    public async Task A_team_is_made_named_otherwise_and_given_up_with_a_reason()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        Assert.True((await Save(owner, "teams/new", ("Form.Name", "Refunds"), ("Form.Members", await Account("handler@boats.example")), ("Form.Topics", "fees-and-refunds"), ("Change.Why", "Many refunds."))).IsRedirect);
        Assert.Contains("Refunds</a>: Priya Nair", (await owner.Get($"{Place}/teams")).Text, StringComparison.Ordinal);
        Assert.Contains("There is a team of this name already", (await owner.Submit($"{Place}/teams/new", ("Form.Name", "refunds"), ("Change.Why", "Again."))).Text, StringComparison.Ordinal);
        Assert.True((await Save(owner, "teams/refunds", ("Form.Name", "Refunds"), ("Form.Goes", "true"), ("Change.Why", "Done."))).IsRedirect);
        Assert.DoesNotContain("Refunds</a>", (await owner.Get($"{Place}/teams")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_colleagues_and_subjects_of_the_body_can_be_chosen()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        var refused = await owner.Submit($"{Place}/teams/new", ("Form.Name", "Strangers"), ("Form.Members", await Account("handler@families.example")), ("Form.Topics", "no-such-thing"), ("Change.Why", "Try."));
        Assert.Equal(["#Members", "#Topics"], refused.Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
    }

    static string Row(Submitted complaint) => $"/staff/boats/complaints/{complaint.Reference}";

    async Task<Submitted> Complaint(params IEnumerable<ComplaintCommand> commands)
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("right-way", "danger"));
        foreach (var command in commands) await complaint.Act(shared.Service, command);
        return complaint;
    }

    async Task<string> Account(string email)
    {
        await using var scope = shared.Service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync();
    }
}
