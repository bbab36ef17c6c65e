using AngleSharp.Dom;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

/// <summary>Who has to do what by when, and handing it over.</summary>
[Trait("Database", "Both")]
public sealed class WorkTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Staff = "/staff/boats";

    [Fact]
    public async Task What_waits_for_somebody_is_taken_by_one_press_and_only_once()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var first = await new Caller(shared.Service).SignIn("handler@boats.example");
        using var second = await new Caller(shared.Service).SignIn("manager@boats.example");
        await first.Get($"{Staff}/my-day");
        await second.Get($"{Staff}/my-day");
        Assert.Equal($"{Staff}/my-day", (await first.Post($"{Staff}/my-day?handler=Take", ("reference", complaint.Reference))).Location);
        var owner = (await complaint.Row(shared.Service)).AssignedTo;
        Assert.Equal($"{Staff}/my-day?taken={complaint.Reference}", (await second.Post($"{Staff}/my-day?handler=Take", ("reference", complaint.Reference))).Location);
        Assert.Equal(owner, (await complaint.Row(shared.Service)).AssignedTo);
        Assert.Contains("Somebody else was quicker", (await second.Get($"{Staff}/my-day?taken={complaint.Reference}")).Text, StringComparison.Ordinal);
        Assert.Contains(complaint.Reference, await Lines(first, "/my-day"));
    }

    [Fact]
    public async Task Danger_stands_before_everything_on_everybodys_day()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("right-way", "danger"));
        await complaint.Act(shared.Service, new Assign(await Account("handler@boats.example"), "Somebody"));
        using var other = await new Caller(shared.Service).SignIn("manager@boats.example");
        var page = (await other.Get($"{Staff}/my-day")).Page;
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=danger] a"), link => link.GetAttribute("href")!.EndsWith(complaint.Reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_that_a_complaint_needs_is_listed_and_goes_when_it_is_done()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("right-way", "complaint"));
        await complaint.Act(shared.Service, new Assign(await Account("handler@boats.example"), "Somebody"));
        var before = await Needs(complaint);
        Assert.Equal([NeedKind.Acknowledge, NeedKind.Answer], before.Select(need => need.Kind));
        Assert.All(before, need => Assert.True(need.Promised && need.AssignedTo is not null));
        await complaint.Act(shared.Service, new Acknowledge("I have read it."));
        Assert.Equal([NeedKind.Answer], (await Needs(complaint)).Select(need => need.Kind));
        await complaint.Act(shared.Service, new Withdraw(""));
        Assert.Empty(await Needs(complaint));
    }

    [Fact]
    public async Task The_number_of_each_colleague_is_the_number_in_the_list_that_it_leads_to()
    {
        for (var made = 0; made < 2; made++)
        {
            var complaint = await Submitted.Make(shared.Service, Given.Shortest);
            await complaint.Act(shared.Service, new Assign(await Account("manager@boats.example"), "Somebody"));
        }

        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        var links = (await colleague.Get($"{Staff}/workload")).Page.QuerySelectorAll("td a").Select(link => (Number: link.FirstChild!.TextContent.Trim(), To: link.GetAttribute("href")!)).ToList();
        Assert.NotEmpty(links);
        foreach (var (number, to) in links) Assert.Equal(number, (await Count(colleague, to)).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Several_are_handed_over_with_a_note_on_each_and_one_that_went_meanwhile_stays()
    {
        var (handler, manager) = (await Account("handler@boats.example"), await Account("manager@boats.example"));
        var (one, two, gone) = (await Submitted.Make(shared.Service, Given.Shortest), await Submitted.Make(shared.Service, Given.Shortest), await Submitted.Make(shared.Service, Given.Shortest));
        using var colleague = await new Caller(shared.Service).SignIn("manager@boats.example");
        var page = $"{Staff}/hand-over?{string.Join('&', new[] { one, two, gone }.Select(complaint => $"tick={complaint.Reference}."))}";
        var wrong = await colleague.Submit(page, ("To", "nonsense"));
        Assert.Equal("Select who deals with them", wrong.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
        await gone.Act(shared.Service, new Assign(manager, "Somebody"));

        var ticked = new[] { one, two, gone }.Select(complaint => ("Tick", $"{complaint.Reference}."));
        var done = await colleague.Submit(page.Split('?')[0], [.. ticked, ("To", handler), ("Note", "The lock keeper rings back on Friday.")]);
        Assert.Equal($"{Staff}/hand-over?handed=2&changed=1", done.Location);
        var said = (await colleague.Get(done.Location!)).Text;
        Assert.Contains("2 complaints were handed over.", said, StringComparison.Ordinal);
        Assert.Contains("1 complaint was left as it is: gone to somebody else meanwhile", said, StringComparison.Ordinal);
        Assert.Equal([handler, handler, manager], [(await one.Row(shared.Service)).AssignedTo, (await two.Row(shared.Service)).AssignedTo, (await gone.Row(shared.Service)).AssignedTo]);
        foreach (var (complaint, notes) in new[] { (one, 1), (two, 1), (gone, 0) }) Assert.Equal(notes, (await complaint.Read(shared.Service)).Timeline.Count(happened => happened.Event is NoteAdded));
    }

    [Fact]
    public async Task Everything_of_a_colleague_who_is_away_goes_to_another_and_nothing_that_is_done_with()
    {
        var body = "northline";
        var (away, other) = (await Account("manager@northline.example"), await Account("handler@northline.example"));
        using var colleague = await new Caller(shared.Service).SignIn("handler@northline.example");
        var open = await Count(colleague, $"/staff/{body}?owner={away}");
        var had = await Count(colleague, $"/staff/{body}?owner={other}");
        Assert.NotEqual(0, open);
        var done = await colleague.Submit($"/staff/{body}/hand-over?from={away}", ("From", away), ("To", other), ("Note", ""));
        Assert.Equal($"/staff/{body}/hand-over?handed={open}&changed=0", done.Location);
        Assert.Equal((0, open + had), (await Count(colleague, $"/staff/{body}?owner={away}"), await Count(colleague, $"/staff/{body}?owner={other}")));
    }

    [Fact]
    public async Task Another_bodys_complaint_is_not_taken_and_not_handed_over()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var stranger = await new Caller(shared.Service).SignIn("handler@families.example");
        await stranger.Get("/staff/families/my-day");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.Post("/staff/families/my-day?handler=Take", ("reference", complaint.Reference))).Status);
        var answer = await stranger.Submit("/staff/families/hand-over", ("Tick", $"{complaint.Reference}."), ("To", "nobody"));
        Assert.Equal("Select the complaints to hand over", answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
    }

    /// <summary>How many lines a list has over all of its pages.</summary>
    static async Task<int> Count(Caller colleague, string list)
    {
        var (count, next) = (0, (string?)list);
        while (next is not null)
        {
            var page = (await colleague.Get(next)).Page;
            count += page.QuerySelectorAll(".heard-inbox tbody tr").Length;
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } further ? list.Split('?')[0] + further : null;
        }

        return count;
    }

    /// <summary>The references in a list by day, over all of its pages.</summary>
    static async Task<IReadOnlyList<string>> Lines(Caller colleague, string list)
    {
        var (found, next) = (new List<string>(), (string?)"");
        while (next is not null)
        {
            var page = (await colleague.Get(Staff + list + next)).Page;
            found.AddRange(page.QuerySelectorAll(".heard-needs a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return found;
    }

    Task<List<NeedRow>> Needs(Submitted complaint) => Submitted.At(shared.Service, "boats", (services, _) =>
        services.GetRequiredService<AppDb>().Needs.AsNoTracking().Where(need => need.ComplaintId == complaint.Id).OrderBy(need => need.Place).ToListAsync());

    Task<string> Account(string email) => Submitted.At(shared.Service, "boats", (services, _) =>
        services.GetRequiredService<AppDb>().Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync());
}
