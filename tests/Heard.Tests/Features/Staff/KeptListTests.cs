using AngleSharp.Dom;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Staff;

/// <summary>Lists that are narrowed, and kept under a name.</summary>
[Trait("Database", "Both")]
public sealed class KeptListTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Inbox = "/staff/boats";

    [Fact]
    public async Task A_list_is_kept_under_a_name_for_one_colleague_in_one_body_and_removed_again()
    {
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Equal($"{Inbox}?show=mine&due=soon", (await colleague.Submit($"{Inbox}?show=mine&due=soon&handler=Keep&after=2026-01-01_x&made-up=1", ("Name", " This week "))).Location);
        Assert.Equal([("This week", $"{Inbox}?show=mine&due=soon")], await Kept(colleague, Inbox));
        Assert.Equal("This week", (await colleague.Get($"{Inbox}?show=mine&due=soon")).Page.QuerySelector("h1")!.TextContent);

        Assert.True((await colleague.Submit($"{Inbox}?due=overdue&handler=Keep", ("Name", "This week"))).IsRedirect);
        Assert.Equal([("This week", $"{Inbox}?due=overdue")], await Kept(colleague, Inbox));
        using var other = await new Caller(shared.Service).SignIn("manager@boats.example");
        Assert.Empty(await Kept(other, Inbox));
        await other.Submit($"{Inbox}?handler=Forget", ("Name", "This week"));
        Assert.Single(await Kept(colleague, Inbox));
        Assert.True((await colleague.Submit($"{Inbox}?handler=Forget", ("Name", "This week"))).IsRedirect);
        Assert.Empty(await Kept(colleague, Inbox));
    }

    [Fact]
    public async Task A_list_without_a_name_with_a_long_one_or_one_too_many_is_not_kept()
    {
        using var colleague = await new Caller(shared.Service).SignIn("manager@families.example");
        const string families = "/staff/families";
        foreach (var (name, problem) in new[] { (" ", "Enter a name for the list"), (new string('a', 61), "Use 60 characters or fewer for the name") })
        {
            Assert.Equal(problem, (await colleague.Submit($"{families}?show=all&handler=Keep", ("Name", name))).Page.QuerySelector(".govuk-error-summary a")!.TextContent);
        }

        for (var number = 0; number < 20; number++) Assert.True((await colleague.Submit($"{families}?show=all&handler=Keep", ("Name", $"List {number}"))).IsRedirect);
        Assert.Contains("Remove one first", (await colleague.Submit($"{families}?show=all&handler=Keep", ("Name", "One more"))).Text, StringComparison.Ordinal);
        Assert.Equal(20, (await Kept(colleague, families)).Count);
    }

    [Fact]
    public async Task Who_does_not_read_complaints_keeps_no_list()
    {
        using var colleague = await new Caller(shared.Service).SignIn("colleague@boats.example");
        Assert.False((await colleague.Submit($"{Inbox}?show=all&handler=Keep", ("Name", "All"))).Text.Contains("Lists you keep", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_inbox_is_narrowed_by_topic_and_by_how_and_in_what_language_it_came()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        await complaint.Act(shared.Service, new Classify(["licences"]));
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Contains(complaint.Reference, await References(colleague, "?topic=licences"));
        Assert.Contains(complaint.Reference, await References(colleague, "?topic=licences&channel=Online&language=English"));
        Assert.DoesNotContain(complaint.Reference, await References(colleague, "?topic=licences&channel=Letter"));
        Assert.DoesNotContain(complaint.Reference, await References(colleague, "?topic=licences&language=Welsh"));
        Assert.DoesNotContain(complaint.Reference, await References(colleague, "?topic=licences&adjusted=yes"));
        var said = (await colleague.Get($"{Inbox}?narrow=yes")).Page.QuerySelector("#topic option[value=licences]")!.TextContent;
        Assert.EndsWith($"({(await References(colleague, "?topic=licences")).Count})", said, StringComparison.Ordinal);

        await complaint.Act(shared.Service, new Classify([]));
        Assert.DoesNotContain(complaint.Reference, await References(colleague, "?topic=licences"));
    }

    static async Task<IReadOnlyList<(string Name, string To)>> Kept(Caller colleague, string inbox) =>
        [.. (await colleague.Get(inbox)).Page.QuerySelectorAll("nav[aria-label='Lists you keep'] a").Select(link => (link.TextContent, link.GetAttribute("href")!))];

    /// <summary>The references over all pages of a list.</summary>
    static async Task<IReadOnlyList<string>> References(Caller colleague, string list)
    {
        var found = new List<string>();
        for (var next = list; next is not null;)
        {
            var page = (await colleague.Get(Inbox + next)).Page;
            found.AddRange(page.QuerySelectorAll(".heard-inbox tbody a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return found;
    }
}
