using System.Net;
using System.Text;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Conventions;

/// <summary>Too long, too many, twice, missing, broken, not a form: each has a page that says so, and none is an error of ours.</summary>
public sealed class TooMuchTests(SharedService shared) : IClassFixture<SharedService>
{
    const string WhatHappened = "/boats/complain/what-happened";
    static readonly string Megabyte = new('a', 1_000_000);

    [Fact]
    public async Task A_megabyte_of_text_is_answered_at_its_field_and_comes_back_whole()
    {
        using var person = new Caller(shared.Service);
        var answer = await person.Submit(WhatHappened.Replace("what-happened", "right-way", StringComparison.Ordinal));
        answer = await person.Post(WhatHappened, ("what-happened", Megabyte));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("10000", answer.Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Megabyte, answer.Page.QuerySelector("#what-happened")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_megabyte_is_refused_wherever_a_complaint_takes_words()
    {
        var complaint = await Addresses.Complaint(shared.Service, "Nobody rang back.");
        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await person.Submit("/boats/track/add", ("Words", Megabyte))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await person.Submit("/boats/track/withdraw", ("Words", Megabyte))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await person.Submit("/boats/track/contact", ("contact-by", "post"), ("letters-to", Megabyte))).Status);
        var authorise = $"/boats/authorise/{complaint.AuthoriseLink(shared.Service)}";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await person.Submit(authorise, ("Answer", "limited"), ("Limits", Megabyte), ("Signature", Megabyte))).Status);
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await colleague.Submit($"/staff/boats/complaints/{complaint.Reference}/note", ("Words", Megabyte))).Status);
    }

    [Fact]
    public async Task A_field_sent_twice_is_not_kept_behind_the_one_that_is_checked()
    {
        using var person = new Caller(shared.Service);
        await person.Get("/boats/complain");
        var answer = await person.Post(WhatHappened, ("what-happened", "Nobody rang back."), ("what-happened", Megabyte));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task A_form_without_its_fields_is_asked_for_them()
    {
        using var person = new Caller(shared.Service);
        await person.Get("/boats/complain");
        var answer = await person.Post(WhatHappened);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Page.QuerySelector(".govuk-error-summary a[href='#what-happened']"));
    }

    [Fact]
    public async Task Too_many_fields_a_name_without_end_and_a_broken_form_are_said_to_be_unreadable()
    {
        using var broken = new StringContent("--x\r\nContent-Disposition: form-data; name=\"Words\"\r\n\r\ncut of", Encoding.UTF8);
        broken.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        await IsSaid(HttpStatusCode.BadRequest, "could not be read", Caller.Form(Enumerable.Range(0, 2_000).Select(number => ($"field-{number}", "a"))));
        await IsSaid(HttpStatusCode.BadRequest, "could not be read", Caller.Form((new string('n', 100_000), "a")));
        await IsSaid(HttpStatusCode.BadRequest, "could not be read", broken);
        await IsSaid(HttpStatusCode.BadRequest, "could not be read", new StringContent("what-happened=a%00b", Encoding.ASCII, "application/x-www-form-urlencoded"));
    }

    [Fact]
    public async Task What_is_too_large_is_said_to_be_too_much()
    {
        await IsSaid(HttpStatusCode.RequestEntityTooLarge, "too much to send", Caller.Form(("what-happened", new string('a', 5_000_000))));
        await IsSaid(HttpStatusCode.RequestEntityTooLarge, "too much to send", Caller.Form(("what-happened", new string('a', 40_000_000))));
    }

    [Fact]
    public async Task What_is_not_a_form_is_said_not_to_be_one()
    {
        await IsSaid(HttpStatusCode.UnsupportedMediaType, "not a form", new StringContent("""{"what-happened":"Nobody rang back."}""", Encoding.UTF8, "application/json"));
        await IsSaid(HttpStatusCode.UnsupportedMediaType, "not a form", new ByteArrayContent([]));

        // JSON that calls itself a form is a form with one strange name, and without a token.
        await IsSaid(HttpStatusCode.BadRequest, "Press continue", new StringContent("""{"what-happened":"Nobody rang back."}""", Encoding.UTF8, "application/x-www-form-urlencoded"));
    }

    async Task IsSaid(HttpStatusCode status, string words, HttpContent content)
    {
        using var person = new Caller(shared.Service);
        foreach (var address in new[] { WhatHappened, "/boats/track", "/staff/sign-in" })
        {
            using var copy = new ByteArrayContent(await content.ReadAsByteArrayAsync());
            copy.Headers.ContentType = content.Headers.ContentType;
            var answer = await person.Send(HttpMethod.Post, address, copy);
            Assert.True(answer.Status == status, $"{address}: {answer.Status}");
            Assert.Contains(words, answer.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }
    }
}
