namespace Heard.Domain.Organisations;

/// <summary>What a body has not said yet and people need when they come.</summary>
public enum Gap
{
    /// <summary>Where to write to: by letter, by email, and about personal information (2.1, 3.7).</summary>
    Addresses,

    /// <summary>That complaints are wanted, and change nothing in the service people get (3.8, 4.1).</summary>
    Welcome,

    /// <summary>Who can complain (2.1).</summary>
    Who,

    /// <summary>What is looked at (2.1).</summary>
    LooksAt,

    /// <summary>What happens, step by step (5.3).</summary>
    Guide,

    /// <summary>A way beside the form online (3.7).</summary>
    Ways,

    /// <summary>Somebody independent who helps, with details that were checked (3.11, 3.13).</summary>
    Independent,

    /// <summary>Who looks at it after the final response: without, none can be sent.</summary>
    Chain,

    /// <summary>Who is told at once that somebody may be at risk.</summary>
    Risk,
}

/// <summary>Whether a body has said what people need.</summary>
public static class Gaps
{
    /// <summary>What is missing, in the order in which somebody sets a body up; empty: it can be published.</summary>
    /// <param name="body">The body.</param>
    /// <param name="day">The day on which people would come, in London.</param>
    public static IEnumerable<Gap> Of(Organisation body, DateOnly day)
    {
        if (body.PostalAddress.IsEmpty || body.Email.Length == 0 || body.PrivacyEmail.Length == 0) yield return Gap.Addresses;
        if (body.Welcome.IsEmpty) yield return Gap.Welcome;
        if (body.WhoCanComplain.En.Length == 0) yield return Gap.Who;
        if (body.LooksAt.IsEmpty) yield return Gap.LooksAt;
        if (body.Guide.IsEmpty) yield return Gap.Guide;
        if (body.Ways.IsEmpty) yield return Gap.Ways;
        if (!body.Help.Concat(body.Imported).Any(source => source is { Independent: true, CheckedOn: not null })) yield return Gap.Independent;
        if (!body.Chain.Any(step => step.Holds(day))) yield return Gap.Chain;
        if (body.RiskContacts.IsEmpty) yield return Gap.Risk;
    }
}
