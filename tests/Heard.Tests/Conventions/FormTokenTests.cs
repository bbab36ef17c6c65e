using System.Net;
using AngleSharp.Html.Dom;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Conventions;

/// <summary>A form whose token is missing or too old, at every page that takes one: nothing that was typed is lost, and another site gets nothing shown.</summary>
public sealed class FormTokenTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Typed = "Words that took somebody an hour";
    static readonly (string, string) Words = ("Words", Typed);

    [Fact]
    public async Task Whatever_form_is_sent_without_a_token_or_with_an_old_one_is_shown_again_with_its_words_and_goes_on_by_one_button()
    {
        var forms = 0;
        foreach (var (name, address, somebody) in await TakersOfForms())
        {
            foreach (var old in new[] { "", "CfDJ8-an-old-token" })
            {
                using var person = await somebody();
                var answer = await person.Send(HttpMethod.Post, address, Caller.Form(Words, ("__RequestVerificationToken", old)));
                Assert.True(answer.Status is HttpStatusCode.BadRequest, $"{name}: {answer.Status}");
                Assert.Contains(Typed, answer.Page.QuerySelector(".heard-typed")?.TextContent ?? "", StringComparison.Ordinal);
                await GoesOn(name, address, person, answer.Page);
            }

            forms++;
        }

        Assert.True(forms > 15, $"Only {forms} were found.");
    }

    [Fact]
    public async Task Another_site_cannot_have_its_words_put_into_any_page()
    {
        foreach (var (name, address, somebody) in await TakersOfForms())
        {
            using var person = await somebody();
            foreach (var from in new[] { "cross-site", "same-site" })
            {
                var answer = await person.Send(HttpMethod.Post, address, Caller.Form(Words), ("Sec-Fetch-Site", from));
                Assert.True(answer.Status is HttpStatusCode.BadRequest, $"{name}: {answer.Status}");
                Assert.DoesNotContain(Typed, answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/cy")]
    public async Task Pressing_continue_really_adds_the_words_to_the_complaint(string language)
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var person = await new Caller(shared.Service).Follow(complaint);
        var kept = await person.Send(HttpMethod.Post, $"{language}/boats/track/add", Caller.Form(Words));
        var form = kept.Page.Forms.Single();
        var done = await person.Send(HttpMethod.Post, form.GetAttribute("action")!, Caller.Form(Forms.AsIs(form)));

        Assert.Equal($"{language}/boats/track/complaint", done.Location);
        Assert.Contains(Typed, (await person.Get(done.Location!)).Text, StringComparison.Ordinal);
    }

    static async Task GoesOn(string name, string address, Caller person, IHtmlDocument page)
    {
        var form = page.Forms.Single();
        Assert.Equal(address, form.GetAttribute("action"));
        var after = await person.Send(HttpMethod.Post, form.GetAttribute("action")!, Caller.Form(Forms.AsIs(form)));
        Assert.True(after.Status is not HttpStatusCode.BadRequest && (int)after.Status < 500, $"{name}, after continuing: {after.Status}");
    }

    /// <summary>Every handler of a POST that is found in the application, with somebody who may use it.</summary>
    async Task<List<(string Name, string Address, Func<Task<Caller>> Somebody)>> TakersOfForms()
    {
        var found = new List<(string, string, Func<Task<Caller>>)>();
        var loader = shared.Service.Services.GetRequiredService<PageLoader>();
        var complaint = await Addresses.Complaint(shared.Service, "Nobody rang back.");
        var addresses = new Addresses(shared.Service, complaint);
        foreach (var endpoint in addresses.Pages)
        {
            var page = await loader.LoadAsync(endpoint.Metadata.GetMetadata<PageActionDescriptor>()!, endpoint.Metadata);
            var checksItself = page.ModelTypeInfo!.IsDefined(typeof(TakesFilesAttribute), inherit: true);
            if (!checksItself && page.ModelTypeInfo!.IsDefined(typeof(IgnoreAntiforgeryTokenAttribute), inherit: true)) continue;
            foreach (var handler in page.HandlerMethods.Where(handler => handler.HttpMethod == "Post"))
            {
                var address = addresses.Of(endpoint, "boats").First() + (handler.Name is { Length: > 0 } name ? $"?handler={name}" : "");
                found.Add(($"{page.ViewEnginePath} {handler.Name}", address, () => Somebody(endpoint, complaint)));
            }
        }

        return found;
    }

    async Task<Caller> Somebody(RouteEndpoint endpoint, Submitted complaint)
    {
        var person = new Caller(shared.Service);
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return person;
        return endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == FollowSession.Follows)
            ? await person.Follow(complaint)
            : await person.SignIn("manager@boats.example");
    }
}
