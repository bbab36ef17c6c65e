using Heard.Domain.Organisations;
using Heard.Web.Features.Shared.Opening;

namespace Heard.Web.Features.Staff.Settings.Ways;

/// <summary>A way as it is typed. Hours are typed as they are read: "Monday to Friday, 8am to 8pm", a line each.</summary>
public sealed record WayForm
{
    const int Longest = 500;

    /// <summary>The telephone number.</summary>
    public string? Number { get; init => field = Typed.Clean(value); }

    /// <summary>A page with a map.</summary>
    public string? Map { get; init => field = Typed.Clean(value); }

    /// <summary>It is answered in Welsh.</summary>
    public bool InWelsh { get; init; }

    /// <summary>What to do, in English.</summary>
    public string? Details { get; init => field = Typed.Clean(value); }

    /// <summary>What to do, in Welsh.</summary>
    public string? DetailsCy { get; init => field = Typed.Clean(value); }

    /// <summary>When it is open, a line for days with the same hours. Empty: at any time, or the words say.</summary>
    public string? Times { get; init => field = Typed.Clean(value); }

    /// <summary>It is closed on bank holidays.</summary>
    public bool ExceptBankHolidays { get; init; }

    /// <summary>Words about when, in English.</summary>
    public string? Hours { get; init => field = Typed.Clean(value); }

    /// <summary>Words about when, in Welsh.</summary>
    public string? HoursCy { get; init => field = Typed.Clean(value); }

    /// <summary>How soon it is answered, in English.</summary>
    public string? Answered { get; init => field = Typed.Clean(value); }

    /// <summary>How soon it is answered, in Welsh.</summary>
    public string? AnsweredCy { get; init => field = Typed.Clean(value); }

    /// <summary>What becomes of a message, in English.</summary>
    public string? CallBack { get; init => field = Typed.Clean(value); }

    /// <summary>What becomes of a message, in Welsh.</summary>
    public string? CallBackCy { get; init => field = Typed.Clean(value); }

    /// <summary>Somebody has made sure today that all this is true.</summary>
    public bool IsChecked { get; init; }

    /// <summary>By when it has to be made sure of again.</summary>
    public TypedDay Again { get; init; } = TypedDay.None;

    /// <summary>The body no longer offers it.</summary>
    public bool IsGone { get; init; }

    /// <summary>A way as it stands in the fields.</summary>
    public static WayForm Of(Way way) => new()
    {
        Number = way.Number,
        Map = way.Map,
        InWelsh = way.InWelsh,
        Details = way.Details.En,
        DetailsCy = way.Details.Cy,
        Times = TypedTimes.Write(way.Times),
        ExceptBankHolidays = way.Times?.ExceptBankHolidays ?? false,
        Hours = way.Hours.En,
        HoursCy = way.Hours.Cy,
        Answered = way.Answered.En,
        AnsweredCy = way.Answered.Cy,
        CallBack = way.CallBack.En,
        CallBackCy = way.CallBack.Cy,
        Again = TypedDay.Of(way.CheckAgainBy),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(WayKind kind, DateOnly today)
    {
        if (kind is WayKind.Telephone && Number is not { Length: > 0 }) yield return ("Number", "Enter the telephone number");
        if (kind is WayKind.Telephone && !(Details ?? "").Contains("[number]", StringComparison.Ordinal)) yield return ("Details", "Write [number] where the number belongs, such as: Call [number]");
        foreach (var (field, words, name) in new[]
        {
            ("Number", Number, "the number"), ("Details", Details, "what to do"), ("DetailsCy", DetailsCy, "what to do, in Welsh"),
            ("Hours", Hours, "the words about when"), ("HoursCy", HoursCy, "the words about when, in Welsh"), ("Answered", Answered, "how soon"), ("AnsweredCy", AnsweredCy, "how soon, in Welsh"),
            ("CallBack", CallBack, "what becomes of a message"), ("CallBackCy", CallBackCy, "what becomes of a message, in Welsh"),
        })
        {
            if (words?.Length > Longest) yield return (field, $"Use 500 characters or fewer for {name}");
            else if (words?.Length > 0 || field is "Details")
            {
                foreach (var problem in Typed.Problems(field, words, name)) yield return problem;
            }
        }

        if (Map?.Length > 0 && !Typed.IsPage(Map)) yield return ("Map", "Enter an address that begins with https://, or leave it empty");
        foreach (var problem in TypedTimes.Problems("Times", Times)) yield return problem;
        if (Again is { IsAny: true, Date: null }) yield return ("again", "Enter the day, such as 27 5 2027, or leave it empty");
        else if (Again.Date < today) yield return ("again", "Enter a day that is not past");
    }

    /// <summary>The way as it is after this.</summary>
    public Way Way(Way known, DateOnly today) => known with
    {
        Number = Number ?? "",
        Map = Map ?? "",
        InWelsh = InWelsh,
        Details = new(Details ?? "", DetailsCy ?? ""),
        Times = TypedTimes.Read(Times, ExceptBankHolidays),
        Hours = new(Hours ?? "", HoursCy ?? ""),
        Answered = new(Answered ?? "", AnsweredCy ?? ""),
        CallBack = new(CallBack ?? "", CallBackCy ?? ""),
        CheckedOn = IsChecked ? today : known.CheckedOn,
        CheckAgainBy = Again.Date,
    };
}
