using System.Collections.Concurrent;
using System.Net;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Conventions;

/// <summary>
/// Everybody × every body × every endpoint × every verb. What each gets follows from the reviewed table of
/// docs/security.md and from what the endpoint says that it needs: nothing is written down for one endpoint.
/// </summary>
[Trait("Database", "Both")]
public sealed class AuthorisationMatrixTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Home = "boats", Elsewhere = "families", Words = "Words that only those may read who need to.";

    static readonly string[] Verbs = ["GET", "HEAD", "POST", "PUT", "OPTIONS", "INVENTED"];

    /// <summary>The account of each role in the demonstration.</summary>
    static readonly Dictionary<Role, string> Accounts = new()
    {
        [Role.Colleague] = "colleague",
        [Role.Handler] = "handler",
        [Role.Manager] = "manager",
        [Role.ContentOwner] = "content",
        [Role.Leader] = "leader",
        [Role.Administrator] = "admin",
    };

    /// <summary>Somebody who asks: a role in one body, or following a complaint, or neither.</summary>
    sealed record Person(string Name, Caller Caller, Role? Role = null, string? Body = null, bool Follows = false);

    enum Expected { Open, ToSignIn, ToTrack, NotFound, Forbidden, MethodNotAllowed, AnyRefusal, NoKey, Answered }

    [Fact]
    public async Task Everybody_gets_what_the_reviewed_table_says_at_every_endpoint_of_every_body_by_every_verb()
    {
        var complaint = await Addresses.Complaint(shared.Service, Words);
        var addresses = new Addresses(shared.Service, complaint);

        // One of its own for who follows: what they press, withdrawing too, changes nothing for the others.
        var followed = await Addresses.Complaint(shared.Service, Words);
        var people = await People(followed);
        var wrong = new ConcurrentBag<string>();
        var asked = 0;
        await Parallel.ForEachAsync(people, async (person, _) =>
        {
            foreach (var endpoint in addresses.Endpoints)
            {
                foreach (var body in Bodies(endpoint))
                {
                    foreach (var address in addresses.Of(endpoint, body))
                    {
                        foreach (var verb in Verbs)
                        {
                            if (await WrongAt(person, endpoint, body, verb, address, followed) is { } problem) wrong.Add(problem);
                            Interlocked.Increment(ref asked);
                        }
                    }
                }
            }
        });
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order().Take(60)));
        Assert.True(asked > 2_000, $"Only {asked} requests were made: the endpoints were not found.");
        foreach (var person in people) person.Caller.Dispose();
    }

    static string[] Bodies(RouteEndpoint endpoint) => endpoint.RoutePattern.GetParameter("body") is null ? [""] : [Home, Elsewhere];

    async Task<List<Person>> People(Submitted followed)
    {
        var people = new List<Person>
        {
            new("nobody", new Caller(shared.Service)),
            new("who follows a complaint", new Caller(shared.Service), Follows: true),
            new("a handler of another body", await new Caller(shared.Service).SignIn($"handler@{Elsewhere}.example"), Role.Handler, Elsewhere),
        };
        foreach (var role in Enum.GetValues<Role>()) people.Add(new(role.ToString(), await new Caller(shared.Service).SignIn($"{Accounts[role]}@{Home}.example"), role, Home));
        foreach (var person in people)
        {
            if (person.Follows) await person.Caller.Follow(followed);
            await person.Caller.Get(person.Role is null ? "/staff/sign-in" : "/staff/security");
            person.Caller.IsFrozen = true;
        }

        return people;
    }

    async Task<string?> WrongAt(Person person, RouteEndpoint endpoint, string body, string verb, string address, Submitted followed)
    {
        var expected = Expect(person, endpoint, body, verb);
        if (expected is Expected.Open && verb == "POST" && await HandlesNoPost(endpoint)) expected = Expected.MethodNotAllowed;
        if (NeedsFollowing(endpoint) && person.Follows && body == Home && verb == "POST")
        {
            // What is pressed there can end the session: it begins anew, and its forms are bound to it.
            await person.Caller.Follow(followed);
            await person.Caller.Get($"/{Home}/track/add");
        }

        using var fields = verb == "POST" ? Caller.Form(("__RequestVerificationToken", person.Caller.Token)) : null;
        var answer = await person.Caller.Send(new HttpMethod(verb), address, fields);
        if (NeedsFollowing(endpoint) && verb == "POST") await person.Caller.Get("/staff/sign-in");
        if (MayNotRead(person) && answer.Text.Contains(Words, StringComparison.Ordinal)) return $"{person.Name} {verb} {address}: reads the words of the complaint";
        return IsAsExpected(expected, answer, IsAboutAComplaint(endpoint) && body != Home, endpoint) ? null : $"{person.Name} {verb} {address}: expected {expected}, was {(int)answer.Status} {answer.Location}";
    }

    /// <summary>A page that only shows something.</summary>
    async Task<bool> HandlesNoPost(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
        && (await shared.Service.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata)).HandlerMethods.All(handler => handler.HttpMethod != "Post" || handler.Name is not null);

    static bool MayNotRead(Person person) => !person.Follows && !(person.Body == Home && ReviewedTable.Allows(person.Role!.Value, Permission.ReadComplaints));

    static bool NeedsFollowing(RouteEndpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == FollowSession.Follows);

    static bool IsAboutAComplaint(RouteEndpoint endpoint) => new[] { "reference", "link", "asked", "mail", "feedback" }.Any(place => endpoint.RoutePattern.GetParameter(place) is not null);

    static Expected Expect(Person person, RouteEndpoint endpoint, string body, string verb)
    {
        if (verb is not ("GET" or "HEAD" or "POST")) return Expected.MethodNotAllowed;
        if (endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: var methods } && !methods.Contains(verb)) return Expected.AnyRefusal;
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return Expected.Open;
        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        if (policies.Any(data => data.Policy == MetricsAccess.Policy)) return Expected.Open;

        // Nobody here is a program with a key; some addresses take what anybody sends.
        if (endpoint.Metadata.GetMetadata<NeedsScopeAttribute>() is { } scope) return scope.OrNobody ? Expected.Answered : Expected.NoKey;
        if (NeedsFollowing(endpoint)) return person.Follows && body == Home ? Expected.Open : Expected.ToTrack;
        Assert.True(policies.Count > 0, $"{endpoint.RoutePattern.RawText} has no policy.");
        return person.Role is { } role ? ExpectColleague(role, person.Body, endpoint, body) : Expected.ToSignIn;
    }

    /// <summary>In a body that is not theirs colleagues find nothing; in their own, the table decides; and no body holds another's complaint.</summary>
    static Expected ExpectColleague(Role role, string? own, RouteEndpoint endpoint, string body)
    {
        if (body.Length == 0) return Expected.Open;
        if (own != body) return Expected.NotFound;
        var needs = endpoint.Metadata.GetOrderedMetadata<NeedsAttribute>();
        Assert.True(needs.Count > 0, $"{endpoint.RoutePattern.RawText} stands in a body and needs no permission there.");
        if (!needs.All(need => ReviewedTable.Allows(role, need.Permission))) return Expected.Forbidden;
        return IsAboutAComplaint(endpoint) && body != Home ? Expected.NotFound : Expected.Open;
    }

    static bool IsAsExpected(Expected expected, Answer answer, bool isElsewhere, RouteEndpoint endpoint) => expected switch
    {
        Expected.ToSignIn => answer.AsksToSignIn,
        Expected.ToTrack => answer.IsRedirect && answer.Location!.EndsWith("/track", StringComparison.Ordinal),
        Expected.NotFound => answer.Status is HttpStatusCode.NotFound,
        Expected.Forbidden => answer.Status is HttpStatusCode.Forbidden,
        Expected.MethodNotAllowed => answer.Status is HttpStatusCode.MethodNotAllowed,
        Expected.NoKey => answer.Status is HttpStatusCode.Unauthorized,
        Expected.Answered => (int)answer.Status is not (401 or 403) and < 500,
        Expected.AnyRefusal => !((int)answer.Status is < 300 or >= 500),
        _ => !answer.AsksToSignIn && (answer.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Redirect
            // A page of errors shows one; a public link of another body's complaint leads to nothing; nobody here has a recording with a scan.
            || (answer.Status is HttpStatusCode.NotFound && (isElsewhere || endpoint.RoutePattern.GetParameter("status") is not null || endpoint.RoutePattern.GetParameter("file") is not null))),
    };
}
