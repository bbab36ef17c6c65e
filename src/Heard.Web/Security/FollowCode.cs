using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Intake;
using Heard.Domain.Mail;

namespace Heard.Web.Security;

/// <summary>What a derived code opens.</summary>
public enum CodePurpose
{
    /// <summary>The complaint, for the person.</summary>
    Follow,

    /// <summary>The request to the person affected.</summary>
    Authorise,

    /// <summary>A question to somebody who may know something; its version is the number of the request.</summary>
    Asked,

    /// <summary>Nothing: it shows that an answer by email answers a message of ours. Short, since it stands in a subject.</summary>
    Mail,
}

/// <summary>
/// The long codes with which people come back: derived from a server key, the complaint and the code's version, so
/// that one can be printed in a letter without being stored, and a new version makes the old one useless.
/// </summary>
public sealed class FollowCode(ServerKeys keys)
{
    /// <summary>Characters in a code: 20 of 23 possible ones are 90 bits.</summary>
    public const int Length = 20;

    /// <summary>The code, without grouping.</summary>
    public string For(CodePurpose purpose, Guid complaint, int version) => For(keys.Codes.Current, purpose, complaint, version);

    /// <summary>Whether <paramref name="typed"/> is the code, under any key that is still kept. Takes the same time whatever is typed.</summary>
    public bool Matches(string? typed, CodePurpose purpose, Guid complaint, int version)
    {
        var read = Encoding.ASCII.GetBytes(PlainCharacters.Read(typed) ?? "");
        return keys.Codes.Versions.Aggregate(false, (found, key) => found | CryptographicOperations.FixedTimeEquals(read, Encoding.ASCII.GetBytes(For(key, purpose, complaint, version))));
    }

    /// <summary>A random code that is not derived from anything: for a saved form.</summary>
    public static string Random() => RandomNumberGenerator.GetString(ComplaintReference.Alphabet, Length);

    /// <summary>What is stored of a random code or token.</summary>
    public static byte[] Digest(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    string For(int key, CodePurpose purpose, Guid complaint, int version)
    {
        var mac = HMACSHA256.HashData(keys.Codes[key], Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{purpose}/{complaint:N}/{version}")));
        var number = new BigInteger(mac, isUnsigned: true);
        return string.Create(purpose is CodePurpose.Mail ? MailToken.SecretLength : Length, number, static (text, rest) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                rest = BigInteger.DivRem(rest, ComplaintReference.Alphabet.Length, out var digit);
                text[i] = ComplaintReference.Alphabet[(int)digit];
            }
        });
    }
}
