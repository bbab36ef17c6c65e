using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace Heard.Web.Security;

/// <summary>
/// The settings under <c>KeyRing</c>. The keys of Data Protection sign people in; they stand in the database, so that
/// every node has them, and a certificate outside the database makes them useless to whoever reads only that.
/// </summary>
public sealed class KeyRing
{
    /// <summary>A PFX file with the private key; empty: new keys are stored as they are.</summary>
    public string Certificate { get; set; } = "";

    /// <summary>Its password.</summary>
    public string Password { get; set; } = "";

    /// <summary>Certificates of earlier: they open what they closed, and close nothing new.</summary>
    public IReadOnlyList<EarlierCertificate> Earlier { get; set; } = [];
}

/// <summary>A certificate that has been followed by another.</summary>
public sealed class EarlierCertificate
{
    /// <summary>A PFX file with the private key.</summary>
    public string Certificate { get; set; } = "";

    /// <summary>Its password.</summary>
    public string Password { get; set; } = "";
}

/// <summary>Closes the key ring.</summary>
static class KeyRingProtection
{
    /// <summary>Throws at the start when a file is not there or does not open: a service that cannot read its keys signs nobody in.</summary>
    public static IDataProtectionBuilder ProtectedBy(this IDataProtectionBuilder protection, KeyRing ring)
    {
        if (ring.Certificate.Length > 0) protection.ProtectKeysWithCertificate(Read(ring.Certificate, ring.Password));
        return protection.UnprotectKeysWithAnyCertificate([.. ring.Earlier.Select(earlier => Read(earlier.Certificate, earlier.Password))]);
    }

    static X509Certificate2 Read(string file, string password)
    {
        var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
        return certificate.HasPrivateKey ? certificate : throw new InvalidOperationException($"{file} of the settings under KeyRing holds no private key.");
    }
}
