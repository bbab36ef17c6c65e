using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Features.Public.Helpline;
using Heard.Web.Features.Shared.Opening;

namespace Heard.Tests.Features.Shared;

/// <summary>When something is open, and what callers hear, in both languages.</summary>
public sealed class OpeningTextTests
{
    static readonly OpenTimes Times = new(
        [new(DayOfWeek.Monday, DayOfWeek.Friday, new(8, 0), new(20, 0)), new(DayOfWeek.Saturday, DayOfWeek.Sunday, new(10, 30), new(12, 0))], ExceptBankHolidays: true);

    [Fact]
    public void A_week_is_said_after_the_style_of_GOV_UK_and_in_Welsh_with_its_mutations()
    {
        Assert.Equal(["Monday to Friday, 8am to 8pm", "Saturday and Sunday, 10:30am to midday", "Closed on bank holidays"], OpeningText.Week(Times, Language.English));
        Assert.Equal(["Dydd Llun i ddydd Gwener, 8am i 8pm", "Dydd Sadwrn a dydd Sul, 10:30am i hanner dydd", "Ar gau ar wyliau banc"], OpeningText.Week(Times, Language.Welsh));
    }

    [Theory]
    [InlineData("2026-07-14 09:00", "Open now, closes at 8pm", "Ar agor nawr, yn cau am 8pm")]
    [InlineData("2026-07-14 07:59", "Closed now, opens at 8am", "Ar gau nawr, yn agor am 8am")]
    [InlineData("2026-07-14 20:00", "Closed now, opens tomorrow at 8am", "Ar gau nawr, yn agor yfory am 8am")]
    [InlineData("2026-07-12 12:00", "Closed now, opens tomorrow at 8am", "Ar gau nawr, yn agor yfory am 8am")]
    [InlineData("2026-04-03 09:00", "Closed for the bank holiday, opens tomorrow at 10:30am", "Ar gau dros ŵyl y banc, yn agor yfory am 10:30am")]
    public void Whether_it_is_open_is_said_with_what_comes_next(string clock, string english, string welsh)
    {
        var now = London(clock);
        var state = Times.Hours([]).At(now, Domain.Time.Given.Holidays([new(2026, 4, 3)]));
        Assert.Equal(english, OpeningText.State(state, Language.English, now));
        Assert.Equal(welsh, OpeningText.State(state, Language.Welsh, now));
    }

    [Theory]
    [InlineData("2026-07-17 17:00", "on Wednesday at 8am")]
    [InlineData("2026-07-14 08:00", "on Wednesday 22 July at 8am")]
    public void A_day_is_named_by_its_date_where_its_name_would_be_the_wrong_week(string clock, string said) =>
        Assert.Equal(said, OpeningText.When(London("2026-07-22 08:00"), Language.English, London(clock)));

    [Fact]
    public void Who_calls_a_closed_line_hears_when_it_opens_why_and_what_becomes_of_a_message()
    {
        var line = new Way(WayKind.Telephone, new("Call [number]"), new(""), new("")) { Id = "telephone", Number = "0808 157 0140", Times = Times, CallBack = new("We ring you back the next day.", "Byddwn yn ffonio drannoeth.") };
        var body = Outbox.Desk.Body with
        {
            Ways = [line],
            Notices =
            [
                new(1, NoticeKind.Closed, ["telephone"], new(2026, 7, 14, 11, 0, 0), new(2026, 7, 14, 13, 0, 0), new("The whole team is in training.")),
                new(2, NoticeKind.Said, ["telephone"], new(2026, 7, 14, 0, 0, 0), new(2026, 7, 15, 0, 0, 0), new("The lock at Sallowby is shut today.")),
                new(3, NoticeKind.Said, ["other"], new(2026, 7, 14, 0, 0, 0), new(2026, 7, 15, 0, 0, 0), new("Nothing to do with this line.")),
            ],
        };
        string Heard(string clock) => AnswerMessage.Of(body, line, body.Hours(line)!.At(London(clock), Domain.Time.Given.Holidays([])), London(clock), Language.English, "boats.example").Text;

        Assert.Contains("at the moment: The whole team is in training. It opens again at 1pm.", Heard("2026-07-14 11:00"), StringComparison.Ordinal);
        Assert.Contains("The lock at Sallowby is shut today.", Heard("2026-07-14 11:00"), StringComparison.Ordinal);
        Assert.Contains("We ring you back the next day.", Heard("2026-07-14 11:00"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing to do", Heard("2026-07-14 11:00"), StringComparison.Ordinal);
        Assert.Contains("All of us are talking", Heard("2026-07-14 19:59"), StringComparison.Ordinal);
        Assert.Contains("It opens again tomorrow at 8am.", Heard("2026-07-14 20:00"), StringComparison.Ordinal);
        Assert.DoesNotContain("The lock", Heard("2026-07-15 08:00"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relay_is_closed_with_the_line_that_it_dials_and_no_name_ends_the_data_for_programs()
    {
        Way line = new(WayKind.Telephone, new(""), new(""), new("")) { Id = "telephone", Number = "0808 157 0140", Times = Times }, relay = new(WayKind.TextRelay, new(""), new(""), new("")) { Id = "text-relay", Times = Times };
        var now = London("2026-07-14 12:00");
        var body = Outbox.Desk.Body with
        {
            Name = new("</script><b>"),
            Ways = [line, relay],
            Notices = [new(1, NoticeKind.Closed, ["telephone"], new(2026, 7, 14, 11, 0, 0), new(2026, 7, 14, 13, 0, 0), new("Training."))],
        };
        Assert.Equal("18001 0808 157 0140", body.Number(relay));
        Assert.IsType<OpeningState.Closed>(body.Hours(relay)!.At(now, Domain.Time.Given.Holidays([])));
        Assert.DoesNotContain('<', Heard.Web.Features.Public.Contact.ContactData.Of(body, Language.English, now));
    }

    static DateTimeOffset London(string clock) => LondonTime.At(DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture));
}
