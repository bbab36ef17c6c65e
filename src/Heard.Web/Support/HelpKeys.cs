using System.Globalization;
using System.Security.Cryptography;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Time;
using Microsoft.AspNetCore.DataProtection;

namespace Heard.Web.Support;

/// <summary>What a key turned out to be.</summary>
public enum KeyState { Wrong, Old, Good }

/// <summary>Links by which a source of help confirms its own entry, once, within 60 days. Nothing is stored of them: the key says it all, and only we can make one.</summary>
public sealed class HelpKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    static readonly TimeSpan Holds = TimeSpan.FromDays(60);

    readonly IDataProtector _protector = protection.CreateProtector("Heard.HelpKeys.v1");

    /// <summary>A new key for a source.</summary>
    public string Make(Organisation body, HelpSource source) =>
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{body.Id:N} {Guid.CreateVersion7():N} {(clock.Now() + Holds).ToUnixTimeSeconds()} {source.Id}"));

    /// <summary>What a key is, and which one.</summary>
    public (KeyState State, Guid Id) Read(string? key, Organisation body, HelpSource source)
    {
        try
        {
            var parts = _protector.Unprotect(key ?? "").Split(' ', 4);
            if (parts[0] != body.Id.ToString("N") || parts[3] != source.Id) return (KeyState.Wrong, default);
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture));
            return (clock.Now() < until ? KeyState.Good : KeyState.Old, Guid.Parse(parts[1]));
        }
        catch (CryptographicException)
        {
            return (KeyState.Wrong, default);
        }
    }
}
