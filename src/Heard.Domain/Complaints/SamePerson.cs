using System.Text.RegularExpressions;

namespace Heard.Domain.Complaints;

/// <summary>
/// By what somebody who complains is recognised in another complaint: the email address alone, or the whole name
/// together with the postcode or a telephone number. However it was typed, the same gives the same; empty: not known.
/// </summary>
public static partial class SamePerson
{
    const int FewestFigures = 7;

    /// <summary>The email address.</summary>
    public static string Email(Person person) => person.Email.Trim().ToLowerInvariant();

    /// <summary>The name with the postcode.</summary>
    public static string AtPostcode(Person person) => WithName(person, Postcode(person));

    /// <summary>The name with a telephone number: with the first that was given, then with the other.</summary>
    public static IEnumerable<string> ByPhone(Person person) =>
        new[] { person.Phone, person.OtherPhone, person.TextNumber }.Select(number => WithName(person, Figures(number))).Where(mark => mark.Length > 0).Distinct();

    /// <summary>A first name alone is shared by too many: without a surname nobody is recognised by it.</summary>
    static string WithName(Person person, string by) => person.FirstName.Trim().Length == 0 || person.Surname.Trim().Length == 0 || by.Length == 0
        ? ""
        : $"{Plain($"{person.FirstName} {person.Surname}")}\n{by}";

    static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The last line that ends with a postcode has it: a country may follow.</summary>
    static string Postcode(Person person) => person.Address.Select(line => Ending().Match(line.ToUpperInvariant())).LastOrDefault(match => match.Success) is { } found
        ? found.Groups[1].Value + found.Groups[2].Value
        : "";

    /// <summary>0044, +44 and 0 begin the same number.</summary>
    static string Figures(string number)
    {
        var figures = string.Concat(number.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        if (number.TrimStart().StartsWith('+')) figures = "00" + figures;
        if (figures.StartsWith("0044", StringComparison.Ordinal)) figures = "0" + figures[4..];
        return figures.Length >= FewestFigures ? figures : "";
    }

    [GeneratedRegex(@"\b([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
