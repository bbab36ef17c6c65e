using System.Net;
using Heard.Domain.Organisations;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Features.Public.Found;
using Heard.Web.Installing;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Staff;

/// <summary>A body that is being set up is nobody's business but its colleagues'; what it is called and where it is, is entered once and read everywhere.</summary>
[Trait("Database", "Both")]
public sealed class PublishingTests : IAsyncLifetime
{
    RunningService _service = null!;
    NewBody _harbour = null!;
    Caller _owner = null!;
    Caller _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.Start();
        _harbour = await NewBody.Add(_service, "harbour", "Harbour Office");
        _owner = await new Caller(_service).SignIn(_harbour.Owner, _harbour.Password);
        _reader = new Caller(_service);
    }

    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        _owner.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Until_it_is_published_its_colleagues_see_every_page_and_nobody_else_finds_anything()
    {
        using var other = await new Caller(_service).SignIn("content@boats.example");
        var body = (await _service.Services.GetRequiredService<Bodies>().Find("harbour"))!;
        var places = FoundPages.Of(body, _service.Services.GetRequiredService<EndpointDataSource>()).SelectMany(place => new[] { $"/harbour/{place}", $"/cy/harbour/{place}" }).ToList();
        Assert.True(places.Count > 60);
        foreach (var place in places.Append("/harbour/complain").Append("/harbour/track").Append("/api/v1/harbour/form").Append("/open-referral/harbour/services"))
        {
            var preview = await _owner.Get(place);
            Assert.True(preview.Status is HttpStatusCode.OK, $"{place}: {preview.Status}");
            Assert.True(preview.Headers.CacheControl?.NoStore is true, $"{place} may be kept: {preview.Headers.CacheControl}");
            foreach (var caller in new[] { _reader, other })
            {
                var answer = await caller.Get(place);
                Assert.True(answer.Status is HttpStatusCode.NotFound, $"{place}: {answer.Status}");
                Assert.DoesNotContain("Harbour Office", answer.Text, StringComparison.Ordinal);
            }
        }

        foreach (var list in new[] { "/", "/sitemap.xml" }) Assert.DoesNotContain("/harbour", (await _reader.Get(list)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_published_while_something_is_missing_and_each_thing_is_said_with_a_way_to_mend_it()
    {
        var page = (await _owner.Get("/staff/harbour/settings/publishing")).Page;
        Assert.Equal(Enum.GetNames<Gap>(), page.QuerySelectorAll("main li[id]").Select(item => item.Id!));
        foreach (var link in page.QuerySelectorAll("main li[id] a")) Assert.Equal(HttpStatusCode.OK, (await _owner.Get(link.GetAttribute("href")!)).Status);
        var refused = await _owner.Submit("/staff/harbour/settings/publishing", ("Change.Why", "We are ready."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(Enum.GetNames<Gap>().Select(gap => "#" + gap), refused.Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(HttpStatusCode.NotFound, (await _reader.Get("/harbour")).Status);
    }

    [Fact]
    public async Task A_name_and_an_address_that_change_are_changed_wherever_they_are_read()
    {
        using var owner = await new Caller(_service).SignIn("content@boats.example");
        async Task<string> ReckonedBy() => _service.Services.GetRequiredService<Calendar>().Fingerprint((await _service.Services.GetRequiredService<Bodies>().Find("boats"))!);
        var before = await ReckonedBy();
        var saved = await Save(owner, "about", await Fields(owner, "about", ("Form.Name", "Canal Licensing Agency"), ("Form.NameCy", "Asiantaeth Trwyddedu Camlesi"), ("Form.Nation", "Scotland"), ("Form.Address", "Lock House\n1 Towpath\nCF10 1AA"), ("Change.Why", "We moved.")));
        Assert.True(saved.IsRedirect, saved.Text);
        foreach (var (page, says) in new[] { ("/boats", "Canal Licensing Agency"), ("/cy/boats", "Asiantaeth Trwyddedu Camlesi"), ("/boats/contact", "Lock House"), ("/boats/publications/poster.html", "Canal Licensing Agency"), ("/boats/complain/print", "Lock House") })
            Assert.Contains(says, (await _reader.Get(page)).Text, StringComparison.Ordinal);
        Assert.Equal(Heard.Domain.Time.Nation.Scotland, (await _service.Services.GetRequiredService<Bodies>().Find("boats"))!.Nation);
        Assert.NotEqual(before, await ReckonedBy());
        Assert.Contains("Bank holidays of Scotland", (await owner.Get($"{Place}/history")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Name", "", "#Name")]
    [InlineData("Form.Nation", "Atlantis", "#Nation")]
    [InlineData("Form.Address", "", "#Address")]
    [InlineData("Form.Email", "complaints", "#Email")]
    [InlineData("Form.PrivacyEmail", "", "#PrivacyEmail")]
    public async Task What_cannot_be_a_name_or_an_address_is_said_at_its_field(string field, string typed, string at)
    {
        (string, string)[] right = [("Form.Name", "Harbour Office"), ("Form.Nation", "Scotland"), ("Form.Address", "1 Quay"), ("Form.Email", "a@harbour.example"), ("Form.PrivacyEmail", "b@harbour.example"), ("Change.Why", "First.")];
        var answer = await _owner.Submit("/staff/harbour/settings/about", right.Where(one => one.Item1 != field).Append((field, typed)));
        Assert.Equal(at, Assert.Single(answer.Page.QuerySelectorAll(".govuk-error-summary a")).GetAttribute("href"));
    }

    [Fact]
    public async Task A_time_without_a_Parliament_is_entered_moved_and_taken_away()
    {
        using var owner = await new Caller(_service).SignIn("content@boats.example");
        (string, string)[] Days(string first, string last) =>
            [.. new[] { ("First", first), ("Last", last) }.SelectMany(day => day.Item2.Split(' ').Zip(["day", "month", "year"], (value, part) => ($"{day.Item1}-{part}", value))), ("Change.Why", "The election.")];
        Assert.Equal("#last", (await owner.Submit($"{Place}/parliament", Days("4 5 2090", "27 3 2090"))).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        foreach (var (first, last) in new[] { ("27 3 2090", "4 5 2090"), ("28 3 2090", "5 5 2090") })
        {
            Assert.True((await Save(owner, "parliament", Days(first, last))).IsRedirect);
            var time = Assert.Single((await _service.Services.GetRequiredService<Bodies>().Find("boats"))!.Dissolved);
            Assert.Equal((first, last), ($"{time.From:d M yyyy}", $"{time.Until:d M yyyy}"));
        }

        Assert.True((await Save(owner, "parliament", ("Change.Why", "There is none."))).IsRedirect);
        Assert.Empty((await _service.Services.GetRequiredService<Bodies>().Find("boats"))!.Dissolved);
    }

    [Theory]
    [InlineData(1, "new", "boats", "Another")]
    [InlineData(1, "new", "Harbour Office", "Harbour Office")]
    [InlineData(1, "new", "staff", "Staff")]
    [InlineData(2, "new", "quay")]
    [InlineData(2, "new", "quay", " ")]
    [InlineData(2)]
    public async Task A_body_is_not_added_over_another_nor_where_something_else_stands(int result, params string[] words)
    {
        await using var output = new StringWriter();
        Assert.Equal(result, await AddBody.Run(_service.Services, words, output));
        Assert.NotEmpty(output.ToString());
    }
}
