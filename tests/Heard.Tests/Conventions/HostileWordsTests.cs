using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Conventions;

/// <summary>
/// What somebody types into any field goes through every place that shows it: as it was typed, or it is answered with a
/// clear message at the field. Nothing becomes an element, a formula, a header or an error of ours.
/// </summary>
[Trait("Database", "Both")]
public sealed partial class HostileWordsTests(SharedService shared) : IClassFixture<SharedService>
{
    /// <summary>No page of ours has this element or attribute: where it is found, typed text has become markup.</summary>
    const string Mark = "heard-made";

    /// <summary>What a page could take for markup, and a search for its own signs.</summary>
    static readonly string[] ForReaders =
    [
        $"<script {Mark}>alert(1)</script>",
        $"\"><img {Mark} src=x onerror=alert(1)>",
        $"' {Mark}='1\" {Mark}=\"1",
        $"</textarea></title><b {Mark}>x</b><!--",
        $"&lt;b {Mark}&gt;&amp;&#60;b&#62;",
        "=1+1", "+1", "-1", "@SUM(A1:A9)",
        "👩‍👩‍👧‍👦 👍🏽", "שלום עולם مرحبا",
    ];

    /// <summary>What a database could mind too.</summary>
    static readonly string[] ForDatabases =
    [
        "{{7*7}}${7*7}@(7*7)<%=7*7%>{0}",
        "Ada\r\nBcc: somebody@example.org\r\n\r\nAnother body",
        "\u202Egpj.exe\u202C \u2066inside\u2069 \u200Fmark",
        "a\0b", "\u0001\u001B[31m",
    ];

    public static TheoryData<string> Payloads { get; } = [.. ForReaders, .. ForDatabases];

    /// <summary>Pages do not depend on the database: what only they could mind is asked of every form on SQLite.</summary>
    public static TheoryData<string> PayloadsOfEveryForm { get; } = [.. TestDatabase.IsPostgres ? ForDatabases : [.. ForReaders, .. ForDatabases]];

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task What_is_typed_into_any_field_of_the_form_is_read_back_as_it_was_typed_by_everybody_who_sees_it(string payload)
    {
        using var colleague = await new Caller(shared.Service).SignIn("manager@boats.example");
        foreach (var way in EveryField.Ways)
        {
            using var person = new Caller(shared.Service);
            await Begin(person, way);
            var typed = new List<string>();
            foreach (var step in EveryField.Open(way).GroupBy(pair => pair.Step, pair => pair.Field)) typed.AddRange(await Type(person, way, step.Key, [.. step], payload));

            Reads(typed, await person.Get("/boats/complain/check"));
            Assert.Equal("/boats/complain/sent", (await person.Post("/boats/complain/check")).Location);
            var sent = Unmade(await person.Get("/boats/complain/sent"));
            Reads(typed, await person.Get("/boats/complain/copy"));
            Unmade(await person.Get("/boats/complain/authorisation"));

            var reference = sent.Page.QuerySelector(".govuk-panel strong")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
            Reads(typed, await colleague.Get($"/staff/boats/complaints/{reference}"));
            foreach (var letter in new[] { "receipt", "authorisationletter" }) Unmade(await colleague.Get($"/staff/boats/complaints/{reference}/letter/{letter}"));
            Unmade(await colleague.Get($"/staff/boats?show=all&q={Uri.EscapeDataString(payload)}"));
        }
    }

    [Theory]
    [MemberData(nameof(PayloadsOfEveryForm))]
    public async Task What_is_typed_into_any_form_of_any_page_is_taken_or_answered_at_its_field(string payload)
    {
        var complaint = await Addresses.Complaint(shared.Service, payload.Contains('\0', StringComparison.Ordinal) ? "Nobody rang back." : payload);
        var addresses = new Addresses(shared.Service, complaint);
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        using var follower = await new Caller(shared.Service).Follow(complaint);
        using var person = new Caller(shared.Service);
        await Begin(person, Given.Shortest);
        var sent = 0;
        foreach (var endpoint in addresses.Pages.OrderBy(endpoint => endpoint.RoutePattern.RawText!.Contains("withdraw", StringComparison.Ordinal)))
        {
            var who = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? person
                : endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == FollowSession.Follows) ? follower : colleague;
            foreach (var address in addresses.Of(endpoint, "boats"))
            {
                var page = Unmade(await who.Get(address));
                foreach (var form in Forms.Of(page.Page).Where(form => !Forms.Address(form, address).EndsWith("/clear", StringComparison.Ordinal)).ToList())
                {
                    var to = Forms.Address(form, address);
                    Answered(to, Unmade(await who.Send(HttpMethod.Post, to, Caller.Form(Forms.Filled(form, payload)))), form, payload);
                    sent++;
                }
            }
        }

        Assert.True(sent > 15, $"Only {sent} forms were found.");
        Unmade(await follower.Get("/boats/track/complaint"));
        Unmade(await colleague.Get($"/staff/boats/complaints/{complaint.Reference}"));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task A_message_has_the_headers_that_we_gave_it_and_the_words_as_they_were_typed(string payload)
    {
        var taken = WellFormed.Is(payload) ? payload : "Nobody rang back.";
        var address = $"hostile-{Guid.CreateVersion7():N}@example.com";
        var complaint = await Submitted.Make(shared.Service, Given.ForMother
            .With("your-first-name", taken).With("their-first-name", taken).With("their-link-email", address).With("email", address));
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        await colleague.Submit($"/staff/boats/complaints/{complaint.Reference}/acknowledge", ("Words", taken));
        await shared.Service.Mail(address);

        var messages = new List<MimeKit.MimeMessage>();
        foreach (var file in Directory.GetFiles(Path.Combine(shared.Service.Directory, "mail"), "*.eml"))
        {
            var message = await MimeKit.MimeMessage.LoadAsync(file);
            if (message.To.Mailboxes.Any(box => box.Address == address)) messages.Add(message);
        }

        Assert.Equal(3, messages.Count);
        Assert.All(messages, message => Assert.Equal(
            ["Auto-Submitted", "Content-Language", "Content-Type", "Date", "From", "Message-Id", "MIME-Version", "Subject", "To"],
            message.Headers.Select(header => header.Field).Concat(message.Body!.Headers.Select(header => header.Field)).Where(field => field != "Content-Transfer-Encoding").Distinct().Order(StringComparer.OrdinalIgnoreCase)));
        Assert.All(messages, message => Assert.Equal(address, Assert.Single(message.To.Mailboxes).Address));
        Assert.Contains(messages, message => Plain(message.TextBody ?? "").StartsWith(Plain(taken), StringComparison.Ordinal));
        Assert.Contains(messages.Select(message => Plain(message.TextBody ?? "")), text => text.Contains(Plain(taken), StringComparison.Ordinal) && text.Contains("/authorise/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("%FF%FE%C0%80")]
    [InlineData("%ED%A0%80")]
    [InlineData("%C3%28")]
    [InlineData("%zz%")]
    public async Task Bytes_that_are_no_text_do_not_break_a_page(string bytes)
    {
        using var person = new Caller(shared.Service);
        await Begin(person, Given.Shortest);
        await person.Get("/boats/complain/what-happened");
        var token = Uri.EscapeDataString(person.Token);
        foreach (var (address, field) in new[] { ("/boats/complain/what-happened", "what-happened"), ("/boats/track", "Reference"), ("/boats/track/lost", "Reference"), ("/staff/sign-in", "Email"), ("/boats/complain/save?handler=Link", "Email") })
        {
            using var content = new StringContent($"{field}={bytes}&{bytes}=x&__RequestVerificationToken={token}", Encoding.ASCII, "application/x-www-form-urlencoded");
            var answer = await person.Send(HttpMethod.Post, address, content);
            Assert.True(answer.IsRedirect || answer.Status is HttpStatusCode.UnprocessableEntity, $"{address}: {answer.Status}");
        }

        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        foreach (var query in new[] { $"?q={bytes}", $"?after={bytes}", $"?show={bytes}", $"?{bytes}={bytes}" }) Assert.Equal(HttpStatusCode.OK, (await colleague.Get("/staff/boats" + query)).Status);
        foreach (var cookie in new[] { "__Host-heard-draft-boats", "__Host-heard-form", "__Host-heard-follow", "__Host-heard-colleague", "__Host-heard-second-step", "__Host-heard-note" })
        {
            using var stranger = new Caller(shared.Service);
            stranger.Cookies[cookie] = bytes;
            foreach (var address in new[] { "/boats/complain", "/boats/track/complaint", "/staff/boats", "/staff/sign-in/code", "/boats/complain/copy" })
            {
                var answer = await stranger.Get(address);
                Assert.True(answer.IsRedirect || answer.Status is HttpStatusCode.OK, $"{cookie} at {address}: {answer.Status}");
            }
        }
    }

    /// <summary>A form that has come as far as these answers.</summary>
    async Task Begin(Caller person, Answers answers)
    {
        var token = FollowCode.Random();
        await Submitted.At(shared.Service, "boats", (services, body) => services.GetRequiredService<Writes>().Act(database =>
        {
            var now = TimeProvider.System.GetUtcNow();
            database.Drafts.Add(new DraftRow
            {
                Id = Guid.CreateVersion7(),
                OrganisationId = body.Id,
                TokenDigest = FollowCode.Digest(token),
                Answers = EventJson.Write(answers),
                FormVersion = 1,
                Language = Language.English,
                ChangedAt = now,
                ExpiresAt = now.AddDays(1),
            });
            return database.SaveChangesAsync();
        }));
        person.Cookies["__Host-heard-draft-boats"] = token;
    }

    /// <summary>Types into every field of the step at once; where the form does not take it, it says why beside the words. What was taken.</summary>
    static async Task<IEnumerable<string>> Type(Caller person, Answers way, Step step, TextQuestion[] fields, string payload)
    {
        var others = step.AllQuestions.Where(question => !fields.Contains(question)).SelectMany(question => way.All(question.Id).Select(value => (question.Id, value)));
        var refused = new HashSet<string>();
        var answer = await person.Submit($"/boats/complain/{step.Id}?change=true", [.. others, .. fields.Select(field => (field.Id, payload))]);
        if (answer.Status is HttpStatusCode.UnprocessableEntity)
        {
            Unmade(answer);
            refused = [.. answer.Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")![1..])];
            Assert.NotEmpty(refused);
            foreach (var field in fields) Assert.Equal(Plain(payload), Plain(Forms.Shown(answer.Page.GetElementById(field.Id)!)));
            answer = await person.Post($"/boats/complain/{step.Id}?change=true", [.. others, .. fields.Select(field => (field.Id, refused.Contains(field.Id) ? way[field.Id] : payload))]);
        }

        Assert.True(answer.IsRedirect, $"{step.Id}: {answer.Status}");
        return fields.Where(field => !refused.Contains(field.Id)).Select(_ => payload);
    }

    static void Reads(IEnumerable<string> typed, Answer answer)
    {
        Unmade(answer);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var shown = string.Join('\n', answer.Page.QuerySelectorAll(".heard-typed").Select(words => Plain(words.TextContent)));
        Assert.True(Times(shown, typed) >= typed.Count(), $"{typed.Count()} times was typed and {Times(shown, typed)} times is shown: {shown}");
    }

    static int Times(string shown, IEnumerable<string> typed) => typed.FirstOrDefault() is { } payload ? shown.Split(Plain(payload)).Length - 1 : 0;

    static Answer Unmade(Answer answer)
    {
        Assert.True((int)answer.Status < 500, answer.Text);

        // What is saved as it came is no page: nothing in it runs.
        if (answer.Headers.TryGetValues("Content-Security-Policy", out var policy) && policy.Contains(SecurityHeaders.OfDownloads)) return answer;
        var page = answer.Page;
        Assert.Null(page.QuerySelector($"{Mark}, [{Mark}]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.False(answer.Headers.Contains("Bcc"));
        return answer;
    }

    /// <summary>Taken; or the field shows what was typed, with a message.</summary>
    static void Answered(string address, Answer answer, IHtmlFormElement form, string payload)
    {
        if (answer.IsRedirect || answer.Status is HttpStatusCode.OK) return;
        Assert.True(answer.Status is HttpStatusCode.UnprocessableEntity, $"{address}: {answer.Status}");
        Assert.NotNull(answer.Page.QuerySelector(".govuk-error-summary a"));
        foreach (var field in form.QuerySelectorAll("input[type=text][name], input[type=email][name], textarea[name]"))
        {
            // A secret is not shown again.
            if (field.GetAttribute("autocomplete") is "one-time-code") continue;
            Assert.Equal((address, field.Id, Plain(payload)), (address, field.Id, Plain(Forms.Shown(answer.Page.GetElementById(field.Id!)!))));
        }
    }

    /// <summary>Line ends and what a browser may do to white space do not matter here. HTML cannot hold NUL: it is shown as the sign for what cannot be.</summary>
    static string Plain(string text) => Spaces().Replace(text.Replace('\0', '\uFFFD'), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
