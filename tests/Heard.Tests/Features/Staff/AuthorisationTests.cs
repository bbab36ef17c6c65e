using System.Net;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

/// <summary>The page of the authorisation, and the link that goes out from it.</summary>
[Trait("Database", "Both")]
public sealed class AuthorisationTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly (string, string)[] Paper =
    [
        ("Record.Spoken", "no"), ("Record.Name", "Edith Quill"), ("Record.Limits", "Not my health."), ("Record.HowChecked", "The signature is the one of her licence."),
    ];

    [Fact]
    public async Task A_link_to_a_new_address_opens_and_the_one_sent_before_says_only_that_a_newer_was_sent()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        using var handler = await SignedIn();
        Assert.True((await handler.Submit(Of(complaint) + "?handler=Ask", ("Ask.By", "link"), ("Ask.Email", "mother@example.org"))).IsRedirect);

        var messages = await complaint.Messages(shared.Service);
        var asked = Assert.Single(messages, message => message.To == "mother@example.org");
        Assert.Contains(Link(complaint, 2), asked.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("rang", asked.Subject + asked.Body, StringComparison.Ordinal);
        Assert.Single(messages, message => message.To == "edith@example.com");
        Assert.Contains(messages, message => message.To == "ada@example.com" && message.Body.StartsWith("We have asked the person you complain for", StringComparison.Ordinal));

        using var mother = new Caller(shared.Service);
        Assert.Contains("May Ada complain for you?", (await mother.Get("/boats/authorise/" + Link(complaint, 2))).Text, StringComparison.Ordinal);
        foreach (var (language, newer) in new[] { ("", "A newer message was sent."), ("/cy", "Anfonwyd neges fwy diweddar.") })
        {
            var old = await mother.Get($"{language}/boats/authorise/{Link(complaint, 1)}");
            Assert.Equal(HttpStatusCode.Gone, old.Status);
            Assert.Contains(newer, old.Text, StringComparison.Ordinal);
            foreach (var secret in new[] { "Ada", "Edith", "example.org" }) Assert.DoesNotContain(secret, old.Text, StringComparison.Ordinal);
            Assert.Null(old.Page.QuerySelector("main form"));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await mother.Get("/boats/authorise/" + Link(complaint, 3))).Status);
    }

    [Fact]
    public async Task Nothing_can_be_sent_by_a_link_that_is_over()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        using var mother = new Caller(shared.Service);
        await mother.Get("/boats/authorise/" + Link(complaint, 1));
        await complaint.Act(shared.Service, new AskAuthorisation("mother@example.org", ""));
        Assert.Equal(HttpStatusCode.Gone, (await mother.Post("/boats/authorise/" + Link(complaint, 1), ("Answer", "everything"), ("Signature", "Edith"))).Status);
        Assert.Equal(ConsentState.Awaited, (await complaint.Read(shared.Service)).Complaint.Authorisation.State);

        await complaint.Act(shared.Service, new DecideNoAuthorisation(NoConsent.Died, "The will.", "The certificate."));
        var over = await mother.Get("/boats/authorise/" + Link(complaint, 2));
        Assert.Equal(HttpStatusCode.Gone, over.Status);
        Assert.DoesNotContain("Ada", over.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_waits_to_be_printed_with_the_newest_link()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        using var handler = await SignedIn();
        Assert.True((await handler.Submit(Of(complaint) + "?handler=Ask", ("Ask.By", "letter"))).IsRedirect);
        Assert.Contains(Link(complaint, 2), (await handler.Get($"/staff/boats/complaints/{complaint.Reference}/letter/authorisationletter")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await complaint.Messages(shared.Service), message => message.To is not ("ada@example.com" or "edith@example.com"));
    }

    [Fact]
    public async Task Who_complains_is_not_written_to_where_somebody_is_asked_again_who_had_said_no()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        await complaint.Act(shared.Service, new RefuseAuthorisation());
        var before = (await complaint.Messages(shared.Service)).Count(message => message.To == "ada@example.com");
        using var handler = await SignedIn();
        var missing = await handler.Submit(Of(complaint) + "?handler=Ask", ("Ask.By", "link"), ("Ask.Email", "mother@example.org"));
        Assert.Equal("#Reason", missing.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await handler.Post(Of(complaint) + "?handler=Ask", ("Ask.By", "link"), ("Ask.Email", "mother@example.org"), ("Ask.Reason", "She rang: she had meant yes."))).IsRedirect);
        Assert.True((await handler.Submit(Of(complaint) + "?handler=Ask", ("Ask.By", "link"), ("Ask.Email", "mother@example.net"))).IsRedirect);
        Assert.Equal(before, (await complaint.Messages(shared.Service)).Count(message => message.To == "ada@example.com"));
    }

    [Fact]
    public async Task A_signed_paper_opens_the_file_and_the_page_shows_it_with_its_limits()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        var file = await complaint.Attach(shared.Service, "signed.pdf", "%PDF-1.4"u8.ToArray());
        using var handler = await SignedIn();
        Assert.True((await handler.Submit(Of(complaint) + "?handler=Record", [.. Paper, ("Record.File", file.ToString())])).IsRedirect);
        Assert.True((await complaint.Read(shared.Service)).Complaint.Authorisation.OpensTheFile);

        var page = (await handler.Get(Of(complaint))).Page.QuerySelector("main")!;
        Assert.NotNull(page.QuerySelector($"a[href$='/files/{file}']"));
        foreach (var said in new[] { "Given and confirmed, with limits.", "By: Edith Quill, on paper", "Not my health.", "Now: what is found", "No: what the person affected does not want to be shared", "The signature is the one of her licence." }) Assert.Contains(said, page.TextContent, StringComparison.Ordinal);
        Assert.Contains("A signed authorisation by Edith Quill, with limits: signed.pdf", (await handler.Get($"/staff/boats/complaints/{complaint.Reference}")).Text, StringComparison.Ordinal);
        using var person = await new Caller(shared.Service).Follow(complaint);
        var track = (await person.Get("/boats/track/complaint")).Text;
        Assert.Contains("You may act for the person you complain for.", track, StringComparison.Ordinal);
        Assert.DoesNotContain("Not my health.", track, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConsentState.NotNeeded, "")]
    [InlineData(ConsentState.Awaited, "Ask,Record,None")]
    [InlineData(ConsentState.Given, "Record,None")]
    [InlineData(ConsentState.Refused, "Ask,Record")]
    [InlineData(ConsentState.Withdrawn, "Ask,Record")]
    [InlineData(ConsentState.CannotBeGiven, "Ask,None")]
    public async Task The_page_offers_only_what_the_rules_allow(ConsentState state, string forms)
    {
        var complaint = await Submitted.Make(shared.Service, state is ConsentState.NotNeeded ? Given.Shortest : Given.ForMother);
        foreach (var command in Leading(state)) Assert.Null((await complaint.Act(shared.Service, command)).Refusal);
        using var handler = await SignedIn();
        var page = (await handler.Get(Of(complaint))).Page;
        Assert.Equal(forms, string.Join(",", page.QuerySelectorAll("main form").Select(form => form.GetAttribute("action")!.Split("handler=")[1])));
        Assert.Equal(state is ConsentState.Refused or ConsentState.Withdrawn or ConsentState.CannotBeGiven or ConsentState.NotNeeded, page.QuerySelector("#Spoken") is null);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_each_field_and_every_entry_is_kept()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        var file = await complaint.Attach(shared.Service, "signed.pdf", "%PDF-1.4"u8.ToArray());
        using var handler = await SignedIn();
        var ask = await handler.Submit(Of(complaint) + "?handler=Ask", ("Ask.By", "link"), ("Ask.Email", "mother at example"), ("Ask.Reason", "It came back."));
        Kept(ask, "#Email", ("#Email", "mother at example"), ("#Reason", "It came back."));
        Kept(await handler.Submit(Of(complaint) + "?handler=Record", [.. Paper[..3], ("Record.File", file.ToString())]), "#HowChecked", ("#Name", "Edith Quill"), ("#Limits", "Not my health."), ("input[name='Record.File'][checked]", file.ToString()));
        Kept(await handler.Submit(Of(complaint) + "?handler=None", ("None.Why", "Child"), ("None.HowWeKnow", "She is four, and her teacher wrote.")), "#Authority", ("#HowWeKnow", "She is four, and her teacher wrote."), ("input[name='None.Why'][checked]", "Child"));
        Kept(await handler.Submit(Of(complaint) + "?handler=Record", [.. Paper, ("Record.File", Guid.CreateVersion7().ToString())]), "#File", ("#Name", "Edith Quill"));
        Assert.Equal(ConsentState.Awaited, (await complaint.Read(shared.Service)).Complaint.Authorisation.State);
    }

    [Fact]
    public async Task What_the_person_affected_says_meanwhile_is_seen_before_anything_is_recorded()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        using var handler = await SignedIn();
        await handler.Get(Of(complaint));
        await complaint.Act(shared.Service, new RefuseAuthorisation());
        var answer = await handler.Post(Of(complaint) + "?handler=Record", [.. Paper, ("Record.From", "Awaited")]);
        Assert.Equal("Somebody changed this while you were writing", answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.Equal("Refused", answer.Page.QuerySelector("input[name='Record.From']")!.GetAttribute("value"));
    }

    static void Kept(Answer answer, string wrong, params (string Field, string Value)[] kept)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(wrong, answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.NotNull(answer.Page.QuerySelector(wrong));
        foreach (var (field, value) in kept) Assert.Equal(value, answer.Page.QuerySelector(field) is { } found ? found.GetAttribute("value") ?? found.TextContent.Trim() : null);
    }

    static ComplaintCommand[] Leading(ConsentState state) => state switch
    {
        ConsentState.Given => [new GiveAuthorisation(ConsentHow.Link, "Edith", "")],
        ConsentState.Refused => [new RefuseAuthorisation()],
        ConsentState.Withdrawn => [new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new WithdrawAuthorisation()],
        ConsentState.CannotBeGiven => [new DecideNoAuthorisation(NoConsent.Child, "The birth certificate.", "She is four.")],
        _ => [],
    };

    static string Of(Submitted complaint) => $"/staff/boats/complaints/{complaint.Reference}/authorisation";

    string Link(Submitted complaint, int version) => $"{complaint.Reference}-{shared.Service.Services.GetRequiredService<FollowCode>().For(CodePurpose.Authorise, complaint.Id, version)}";

    Task<Caller> SignedIn() => new Caller(shared.Service).SignIn("handler@boats.example");
}
