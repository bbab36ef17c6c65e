using Heard.Tests.Running;

namespace Heard.Tests.Dependable;

/// <summary>PostgreSQL goes away and comes back while people send their complaints. On a server of its own, so in one suite only.</summary>
public sealed class DatabaseRestartTests
{
    [Fact]
    public async Task A_database_that_is_restarted_under_load_loses_no_complaint_and_makes_none_twice()
    {
        await using var postgres = await OwnPostgres.Start();
        await using var server = await MailServer.Start();
        await using var installation = new Installation(await TestDatabase.Create(postgres.Server), server.Settings);
        await installation.MakeBodies();
        var crowd = new Crowd(installation, await installation.Forms(400));
        await using (var service = await installation.Serve())
        {
            var sending = crowd.SendAll();
            await crowd.Until(80);
            await postgres.Restart("fast");
            await crowd.Until(200);
            await postgres.Restart("immediate");
            await sending;
            await service.Terminate();
            Assert.Equal(0, await service.End());

            // Who is not waited for long enough is shown what they typed, and presses again; nobody sees anything else.
            Assert.True(crowd.Surprises.All(surprise => surprise.StartsWith("500", StringComparison.Ordinal)), string.Join(' ', crowd.Surprises) + service.Output);
        }

        await crowd.NothingIsLost();
        await crowd.EverybodyHasTheirReceipt(server);
    }
}
