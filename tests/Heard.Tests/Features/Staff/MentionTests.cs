using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

/// <summary>A note for one colleague, on their day and on nobody else's.</summary>
[Trait("Database", "Both")]
public sealed class MentionTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Staff = "/staff/boats";

    [Fact]
    public async Task A_note_comes_on_the_day_of_whom_it_is_for_and_goes_when_they_have_read_it()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var writer = await new Caller(shared.Service).SignIn("manager@boats.example");
        using var reader = await new Caller(shared.Service).SignIn("handler@boats.example");
        var page = $"{Staff}/complaints/{complaint.Reference}";
        var handler = await Account("handler@boats.example");
        await complaint.Act(shared.Service, new Assign(await Account("manager@boats.example"), "Somebody"));
        Assert.Equal(page, (await writer.Submit($"{page}/note", ("Words", "Please look."), ("Account", handler))).Location);

        Assert.True(await IsOnTheirDay(reader, complaint));
        Assert.False(await IsOnTheirDay(writer, complaint));
        Assert.Contains("A note waits for", (await writer.Get(page)).Text, StringComparison.Ordinal);
        Assert.Contains("A note here is for you", (await reader.Get(page)).Text, StringComparison.Ordinal);
        Assert.Equal(page, (await reader.Post($"{page}/mention", ("Account", handler))).Location);
        Assert.False(await IsOnTheirDay(reader, complaint));
        Assert.Contains("The note was read by", (await reader.Get(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_not_what_the_complaint_needs_and_changes_no_number_of_the_workload()
    {
        var (handler, manager) = (await Account("handler@boats.example"), await Account("manager@boats.example"));
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        await complaint.Act(shared.Service, new Assign(manager, "Somebody"));
        var before = (Row: await complaint.Row(shared.Service), Work: await Workload());
        await complaint.Act(shared.Service, new AddNote("Please look.") { For = new(handler, "The handler") });
        var after = await complaint.Row(shared.Service);
        Assert.Equal((before.Row.Need, before.Row.NeedBy), (after.Need, after.NeedBy));
        Assert.Equal(before.Work, await Workload());

        await complaint.Act(shared.Service, new Withdraw(""));
        Assert.Null((await complaint.Row(shared.Service)).Need);
        Assert.Equal([(-1, NeedKind.Mention, handler)], (await Needs(complaint)).Select(need => (need.Place, need.Kind, need.AssignedTo!)));
    }

    [Fact]
    public async Task Who_should_read_it_is_chosen_from_those_who_may()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        var page = $"{Staff}/complaints/{complaint.Reference}/note";
        using var writer = await new Caller(shared.Service).SignIn("manager@boats.example");
        var (me, handler, other) = (await Account("manager@boats.example"), await Account("handler@boats.example"), await Account("handler@families.example"));
        foreach (var nobody in new[] { me, other, "nonsense" })
        {
            var answer = await writer.Submit(page, ("Words", "Please look."), ("Account", nobody));
            Assert.Equal(("Select who should read it", "#Account"), (answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent, answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href")));
        }

        await complaint.Act(shared.Service, new AskPerson(AskWhy.ComplainedAbout, "The handler", "", "What did you do?", new DateOnly(2090, 1, 4), handler));
        Assert.DoesNotContain((await writer.Get(page)).Page.QuerySelectorAll("#Account option"), option => option.GetAttribute("value") == handler);
    }

    static async Task<bool> IsOnTheirDay(Caller colleague, Submitted complaint)
    {
        for (var next = ""; next is not null;)
        {
            var page = (await colleague.Get($"{Staff}/my-day{next}")).Page;
            if (page.QuerySelectorAll(".heard-needs li").Any(line => line.TextContent.Contains("Read a colleague’s note", StringComparison.Ordinal) && line.QuerySelector("a")!.GetAttribute("href")!.EndsWith(complaint.Reference, StringComparison.Ordinal))) return true;
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return false;
    }

    async Task<string> Workload()
    {
        using var colleague = await new Caller(shared.Service).SignIn("manager@boats.example");
        return (await colleague.Get($"{Staff}/workload")).Page.QuerySelector("tbody")!.TextContent;
    }

    Task<List<NeedRow>> Needs(Submitted complaint) => Submitted.At(shared.Service, "boats", (services, _) =>
        services.GetRequiredService<AppDb>().Needs.AsNoTracking().Where(need => need.ComplaintId == complaint.Id).OrderBy(need => need.Place).ToListAsync());

    Task<string> Account(string email) => Submitted.At(shared.Service, "boats", (services, _) =>
        services.GetRequiredService<AppDb>().Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync());
}
