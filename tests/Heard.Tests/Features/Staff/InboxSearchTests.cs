using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Staff;

[Trait("Database", "Both")]
public sealed class InboxSearchTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task A_reference_goes_straight_to_its_complaint_however_it_is_typed()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        var lookAlikes = complaint.Reference.Replace('8', 'B').Replace('6', 'G').Replace('5', 'S').Replace('2', 'Z');
        foreach (var typed in new[] { complaint.Reference, complaint.Reference.ToLowerInvariant(), $" {complaint.Reference[..4]} {complaint.Reference[4..]} ", $"{complaint.Reference[..4]}-{complaint.Reference[4..]}", lookAlikes })
        {
            Assert.Equal($"/staff/boats/complaints/{complaint.Reference}", (await colleague.Get($"/staff/boats?q={Uri.EscapeDataString(typed)}")).Location);
        }
    }

    [Fact]
    public async Task Another_bodys_reference_is_only_words()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var colleague = await new Caller(shared.Service).SignIn("handler@families.example");
        var answer = await colleague.Get($"/staff/families?q={complaint.Reference}");
        Assert.False(answer.IsRedirect);
        Assert.Contains("Nothing was found", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_read_complaints_learns_nothing_from_a_reference()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var colleague = await new Caller(shared.Service).SignIn("colleague@boats.example");
        Assert.False((await colleague.Get($"/staff/boats?q={complaint.Reference}")).IsRedirect);
    }

    [Fact]
    public async Task A_draft_is_not_an_acknowledgement()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        var draft = (await colleague.Get($"/staff/boats/complaints/{complaint.Reference}/acknowledge")).Page.QuerySelector("#Words")!.TextContent;
        var answer = await colleague.Submit($"/staff/boats/complaints/{complaint.Reference}/acknowledge", ("Words", draft));
        Assert.Contains("Write your own words where the draft has dots", answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await complaint.Read(shared.Service)).Complaint.AcknowledgedAt);
    }

    [Fact]
    public async Task What_is_missing_is_said_by_the_name_of_its_field()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        var answer = await colleague.Submit($"/staff/boats/complaints/{complaint.Reference}/acknowledge", ("Words", " "));
        Assert.Equal("Enter your message", answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
    }
}
