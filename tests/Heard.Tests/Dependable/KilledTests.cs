using System.Globalization;
using Heard.Tests.Running;

namespace Heard.Tests.Dependable;

/// <summary>The process is killed at moments of chance while people send their complaints.</summary>
[Trait("Database", "Both")]
public sealed class KilledTests(ITestOutputHelper output)
{
    const int People = 600;
    const int Kills = 6;

    [Fact]
    public async Task A_service_that_is_killed_again_and_again_loses_no_complaint_and_no_receipt()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("HEARD_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"HEARD_TEST_SEED={seed}");
        var chance = new Random(seed);

        await using var server = await MailServer.Start();
        await using var installation = await Installation.WithBodies(server.Settings);
        var crowd = new Crowd(installation, await installation.Forms(People));
        var moments = Enumerable.Range(0, Kills).Select(_ => chance.Next(People - 20)).Order().ToList();

        var service = await installation.Serve();
        var sending = crowd.SendAll();
        foreach (var moment in moments)
        {
            await crowd.Until(moment);
            await Task.Delay(chance.Next(30));
            await service.Kill();
            await service.DisposeAsync();
            service = await installation.Serve();
        }

        await sending;
        await service.Kill();
        await service.DisposeAsync();

        Assert.Empty(crowd.Surprises);
        await crowd.NothingIsLost();
        output.WriteLine($"{await crowd.EverybodyHasTheirReceipt(server)} receipts were sent twice");
    }
}
