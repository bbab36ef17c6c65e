using System.Collections.Immutable;

namespace Heard.Domain.Complaints;

/// <summary>How a complaint reached the body.</summary>
public enum Channel { Online, Telephone, InPerson, Letter, Email, SocialMedia, Api }

/// <summary>A way in which a person wants to be contacted (5.2 section 1), in the order of the form.</summary>
public enum ContactWay
{
    Email, Phone, Mobile,

    /// <summary>A text message that says only that there is news: it is read with the reference and the code.</summary>
    Text,

    Post, Video, None,
}

/// <summary>A person's name and the details by which they can be reached. Every part may be empty.</summary>
public sealed record Person
{
    /// <summary>Free text: "Mx", "Dr", nothing.</summary>
    public string Title { get; init; } = "";

    /// <summary>First name.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>Surname.</summary>
    public string Surname { get; init; } = "";

    /// <summary>Where letters go: one line each.</summary>
    public ImmutableArray<string> Address { get; init; } = [];

    /// <summary>Daytime telephone, as typed.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Alternative or mobile number, as typed.</summary>
    public string OtherPhone { get; init; } = "";

    /// <summary>Where text messages go, as typed.</summary>
    public string TextNumber { get; init; } = "";

    /// <summary>Email address.</summary>
    public string Email { get; init; } = "";

    /// <summary>The whole name; empty when none was given.</summary>
    public string FullName => string.Join(' ', new[] { Title, FirstName, Surname }.Where(part => part.Length > 0));
}

/// <summary>Someone who helps a person to complain but does not act for them. Spoken with only if the person agrees (5.2).</summary>
public sealed record Supporter(string Name, string Organisation, string Phone, string Email, bool MaySpeak);

/// <summary>Something that makes it easier for the person (5.2 section 1), with its detail where there is one.</summary>
public sealed record Adjustment(string Kind, string Detail);
