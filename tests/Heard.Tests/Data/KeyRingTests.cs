using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Data;

/// <summary>The key ring in the database is useless without the certificate.</summary>
[Trait("Database", "Both")]
public sealed class KeyRingTests : IDisposable
{
    const string Password = "a password of a certificate";
    readonly string _folder = Directory.CreateTempSubdirectory("heard-certificates-").FullName;

    [Fact]
    public async Task Keys_are_stored_closed_by_the_certificate_and_a_later_one_still_opens_what_they_protect()
    {
        var (first, second) = (Certificate("first"), Certificate("second"));
        await using var before = await RunningService.Start([.. Settings("KeyRing", first)]);
        var sealedBefore = Protector(before).Protect("signed in");
        Assert.All(await StoredKeys(before), key => Assert.Contains("EncryptedData", key, StringComparison.Ordinal));
        Assert.All(await StoredKeys(before), key => Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal));

        await using var after = await RunningService.Start([.. SameData(before), .. Settings("KeyRing", second), .. Settings("KeyRing:Earlier:0", first)]);
        Assert.Equal("signed in", Protector(after).Unprotect(sealedBefore));

        await using var stranger = await RunningService.Start([.. SameData(before), .. Settings("KeyRing", second)]);
        Assert.ThrowsAny<CryptographicException>(() => Protector(stranger).Unprotect(sealedBefore));
    }

    [Fact]
    public async Task A_certificate_that_does_not_open_stops_the_start() =>
        await Assert.ThrowsAnyAsync<CryptographicException>(() => RunningService.Start($"KeyRing:Certificate={Certificate("closed")}", "KeyRing:Password=another"));

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task The_doctor_warns_outside_the_demonstration_when_there_is_no_certificate(bool hasOne, int warnings)
    {
        await using var service = await RunningService.Start(["Heard:Demo=false", .. hasOne ? Settings("KeyRing", Certificate("doctor")) : []]);
        using var said = new StringWriter();
        await Heard.Web.Doctor.Run(service.Services, said);
        Assert.Equal(warnings, said.ToString().Split('\n').Count(line => line.StartsWith("WRONG  Key ring", StringComparison.Ordinal)));
    }

    static IDataProtector Protector(RunningService service) => service.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("tests");

    static Task<List<string>> StoredKeys(RunningService service) => Submitted.At(service, "boats", (services, _) =>
        services.GetRequiredService<AppDb>().DataProtectionKeys.Select(key => key.Xml!).ToListAsync());

    static string[] Settings(string section, string file) => [$"{section}:Certificate={file}", $"{section}:Password={Password}"];

    /// <summary>A second start on the same data.</summary>
    static string[] SameData(RunningService service)
    {
        var settings = service.Services.GetRequiredService<IConfiguration>();
        return [.. new[] { "Heard:DataDirectory", "ConnectionStrings:Postgres", "ConnectionStrings:PostgresOwner" }.Select(name => $"{name}={settings[name]}")];
    }

    string Certificate(string name)
    {
        var file = Path.Combine(_folder, name + ".pfx");
        var now = TimeProvider.System.GetUtcNow();
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllBytes(file, made.Export(X509ContentType.Pfx, Password));
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
