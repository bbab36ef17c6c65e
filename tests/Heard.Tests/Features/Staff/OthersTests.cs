using System.Net;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

/// <summary>Others that may belong to a complaint are offered and linked, and never merged.</summary>
[Trait("Database", "Both")]
public sealed class OthersTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Others_of_the_same_person_are_offered_by_what_they_share_and_nobody_elses()
    {
        var mine = await Made(Person("same@example.com"));
        var email = await Made(Given.Shortest.With("email", "SAME@example.com").With("what-happened", "The lock was shut."));
        var postcode = await Made(Person("second@example.com").With("phone"));
        var phone = await Made(Person("third@example.com").With("postcode").With("phone", "+44 29 2000 1234"));
        var neighbour = await Made(Person("fourth@example.com").With("your-first-name", "Byron"));
        var elsewhere = await Submitted.Make(shared.Service, Person("same@example.com"), "northline");
        using var handler = await SignedIn("handler");
        var page = await handler.Get(Of(mine));
        foreach (var (other, why) in new[] { (email, "the same email address"), (postcode, "the same name and postcode"), (phone, "the same name and telephone number") })
        {
            Assert.Contains(why, Offer(page, other)!, StringComparison.Ordinal);
        }

        Assert.Contains("The lock was shut.", Offer(page, email)!, StringComparison.Ordinal);
        Assert.Contains("Received", Offer(page, email)!, StringComparison.Ordinal);
        Assert.Null(Offer(page, neighbour));
        Assert.Null(Offer(page, elsewhere));
        Assert.Null(Offer(page, mine));
    }

    [Fact]
    public async Task Both_files_show_a_link_each_from_its_side_and_nothing_is_merged()
    {
        var (first, second) = (await Made(Given.Shortest.With("email", "first@example.com")), await Made(Given.Shortest.With("email", "second-of-two@example.com")));
        using var handler = await SignedIn("handler");
        Assert.Null(Offer(await handler.Get(Of(first)), second));
        Assert.Equal(["#Other", "#Why"], (await handler.Submit(Of(first, "/link"))).Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.True((await Link(handler, first, second, "AnsweredWithOther")).IsRedirect);
        Assert.Contains("this one is a duplicate, answered with the other", Offer(await handler.Get(Of(first)), second)!, StringComparison.Ordinal);
        Assert.Contains("the other is a duplicate, answered with this one", Offer(await handler.Get(Of(second)), first)!, StringComparison.Ordinal);
        Assert.Equal(Stage.Received, (await first.Read(shared.Service)).Complaint.Stage);
        Assert.Equal("#Why", (await Link(handler, first, second, "AnsweredWithOther")).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.DoesNotContain(await first.Messages(shared.Service), message => message.Body.Contains("duplicate", StringComparison.Ordinal));
        using var person = await new Caller(shared.Service).Follow(first);
        Assert.DoesNotContain(second.Reference[..4], (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);

        Assert.Equal("#Reason", (await handler.Submit(Of(second, "/unlink"), ("Form.Other", first.Reference))).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await handler.Submit(Of(second, "/unlink"), ("Form.Other", first.Reference), ("Form.Reason", "Two locks."))).IsRedirect);
        Assert.Empty((await first.Read(shared.Service)).Complaint.Links);
        Assert.Empty((await second.Read(shared.Service)).Complaint.Links);
    }

    [Fact]
    public async Task What_was_done_to_one_file_only_is_made_whole_by_the_same_press()
    {
        var (first, second) = (await Made(Given.Shortest.With("email", "half@example.com")), await Made(Given.Shortest.With("email", "other-half@example.com")));
        var (here, there) = (await Reference(first), await Reference(second));
        await second.Act(shared.Service, new LinkComplaint(here, LinkWhy.SameMatter, ""));
        using var handler = await SignedIn("handler");
        Assert.True((await Link(handler, first, second, "SameMatter")).IsRedirect);
        Assert.Equal(there, Assert.Single((await first.Read(shared.Service)).Complaint.Links).Other);
        await second.Act(shared.Service, new UnlinkComplaint(here, "By hand."));
        Assert.True((await Link(handler, first, second, "SameMatter")).IsRedirect);
        Assert.Equal(here, Assert.Single((await second.Read(shared.Service)).Complaint.Links).Other);
        await second.Act(shared.Service, new UnlinkComplaint(here, "By hand."));
        Assert.True((await handler.Submit(Of(first, "/unlink"), ("Form.Other", second.Reference), ("Form.Reason", "Two."))).IsRedirect);
        Assert.Empty((await first.Read(shared.Service)).Complaint.Links);
    }

    [Fact]
    public async Task Nothing_is_linked_with_itself_with_nothing_or_with_another_bodys()
    {
        var complaint = await Made(Given.Shortest.With("email", "alone@example.com"));
        var elsewhere = await Submitted.Make(shared.Service, Given.Shortest, "northline");
        using var handler = await SignedIn("handler");
        foreach (var other in new[] { complaint.Reference, elsewhere.Reference, "22222222", "x" })
        {
            var answer = await handler.Submit(Of(complaint, "/link"), ("Form.Other", other), ("Form.Why", "SameMatter"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Equal("#Other", answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Who_is_complained_about_in_another_complaint_sees_nothing_of_it_here()
    {
        var (mine, about) = (await Made(Given.Shortest.With("email", "hidden@example.com")), await Made(Given.Shortest.With("email", "hidden@example.com")));
        using var handler = await SignedIn("handler");
        using var manager = await SignedIn("manager");
        Assert.True((await Link(handler, mine, about, "SameMatter")).IsRedirect);
        var account = await Submitted.At(shared.Service, "boats", async (services, _) => (await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync("handler@boats.example"))!.Id);
        await about.Act(shared.Service, new AskPerson(AskWhy.ComplainedAbout, "The handler", "", "What did you do?", new DateOnly(2090, 1, 4), account));
        Assert.DoesNotContain((await Reference(about)).Grouped, (await handler.Get(Of(mine))).Text, StringComparison.Ordinal);
        Assert.Contains("There is no complaint", (await Link(handler, mine, about, "SamePerson")).Text, StringComparison.Ordinal);
        Assert.NotNull(Offer(await manager.Get(Of(mine)), about));
    }

    [Fact]
    public async Task A_row_says_nothing_of_the_person_and_follows_what_they_put_right()
    {
        var complaint = await Made(Person("row@example.com"));
        var before = await complaint.Row(shared.Service);
        Assert.All([before.SameEmail, before.SamePostcode, before.SamePhone], digest => Assert.Equal(16, digest!.Length));
        Assert.NotEqual(before.SameEmail, (await (await Submitted.Make(shared.Service, Person("row@example.com"), "northline")).Row(shared.Service)).SameEmail);
        await complaint.Act(shared.Service, new CorrectContact(new Person { FirstName = "Ada", Surname = "Lovelace", Email = "new-row@example.com" }, [ContactWay.Email]));
        var after = await complaint.Row(shared.Service);
        Assert.NotEqual(before.SameEmail, after.SameEmail);
        Assert.Null(after.SamePostcode);
        Assert.Null(after.SamePhone);
    }

    [Fact]
    public async Task Rows_from_before_are_filled_when_the_open_complaints_are_reckoned_again()
    {
        var complaint = await Made(Person("older@example.com"));
        await Submitted.At(shared.Service, "boats", (services, body) => services.GetRequiredService<Writes>().Act(async database =>
        {
            await database.Complaints.Where(row => row.Id == complaint.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SameEmail, (byte[]?)null));
            return await database.Organisations.Where(row => row.Id == body.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReckonedWith, ""));
        }));
        await shared.Service.Services.GetRequiredService<TimePasses>().Pass(default);
        Assert.NotNull((await complaint.Row(shared.Service)).SameEmail);
    }

    static Answers Person(string email) => Given.Shortest.With("email", email).With("your-surname", $"Lovelace").With("postcode", "CF10 1AA").With("phone", "029 2000 1234");

    static string? Offer(Answer page, Submitted other) =>
        page.Page.QuerySelectorAll(".govuk-inset-text").FirstOrDefault(offer => offer.QuerySelector($"a[href$='/complaints/{other.Reference}']") is not null)?.TextContent;

    static string Of(Submitted complaint, string page = "") => $"/staff/boats/complaints/{complaint.Reference}{page}";

    static Task<Answer> Link(Caller caller, Submitted here, Submitted there, string why) => caller.Submit(Of(here, "/link"), ("Form.Other", there.Reference), ("Form.Why", why), ("Form.Reason", "A duplicate of it."));

    Task<Submitted> Made(Answers answers) => Submitted.Make(shared.Service, answers);

    async Task<ComplaintReference> Reference(Submitted complaint) => (await complaint.Read(shared.Service)).Complaint.Reference;

    Task<Caller> SignedIn(string name) => new Caller(shared.Service).SignIn(name + "@boats.example");
}
