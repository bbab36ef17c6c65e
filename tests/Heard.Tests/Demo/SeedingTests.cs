using System.Text.RegularExpressions;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Dependable;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Demo;

/// <summary>Many complaints at once, to see the service at size: they are as real as those that come one by one.</summary>
[Trait("Database", "Both")]
public sealed partial class SeedingTests(SharedService shared) : IClassFixture<SharedService>
{
    const int Wanted = 400;

    readonly RunningService _service = shared.Service;

    [Fact]
    public async Task Seeded_complaints_verify_stand_in_the_inbox_and_are_found()
    {
        var before = await Read(database => database.Complaints.CountAsync());
        var seeded = await Seed($"--complaints={Wanted}", "--body=northline");
        Assert.True(seeded.Code == 0, seeded.Output);
        Assert.Contains($"{Wanted - before} complaints added to northline", seeded.Output, StringComparison.Ordinal);

        var (code, output) = await ServiceProcess.Run("verify", Arguments);
        Assert.True(code == 0, output);
        Assert.True(int.Parse(Checked().Match(output).Groups[1].Value, null) > Wanted, output);

        // The demonstration numbers those that it had: the last one is the newest.
        using var colleague = await new Caller(_service).SignIn("handler@northline.example");
        var all = await colleague.Get("/staff/northline?show=all");
        Assert.NotNull(all.Page.QuerySelector("a[rel=next]"));
        var found = await colleague.Get($"/staff/northline?q={Mark.Number(Wanted - 1)}");
        var address = Assert.Single(found.Page.QuerySelectorAll("a[href^='/staff/northline/complaints/']").Select(link => link.GetAttribute("href")!).Distinct());
        Assert.Contains(Mark.Place(Wanted - 1), (await colleague.Get(address)).Text, StringComparison.Ordinal);

        // Asked for again, there is nothing left to do.
        Assert.Contains("0 complaints added", (await Seed($"--complaints={Wanted}", "--body=northline")).Output, StringComparison.Ordinal);
        Assert.Equal(Wanted, await Read(database => database.Complaints.CountAsync()));
    }

    [Fact]
    public async Task Seeded_complaints_stand_at_every_stage_over_years_and_nobody_is_written_to()
    {
        Assert.Equal(0, (await Seed($"--complaints={Wanted}", "--body=families")).Code);
        var rows = await Submitted.At(_service, "families", (services, _) => services.GetRequiredService<AppDb>().Complaints.AsNoTracking().ToListAsync());
        Assert.Equal(Enum.GetValues<Stage>(), rows.Select(row => row.Stage).Distinct().Order());
        Assert.True(rows.Select(row => row.ReceivedAt.Year).Distinct().Count() >= 5);
        Assert.Contains(rows, row => row.Need is null);
        Assert.Contains(rows, row => row.Need is not null);
        Assert.Empty(await Submitted.At(_service, "families", (services, _) => services.GetRequiredService<AppDb>().Outbox.Where(message => message.State != OutboxState.Sent).ToListAsync()));
    }

    [Theory]
    [InlineData("--complaints=many", 2)]
    [InlineData("--complaints=-5", 2)]
    [InlineData("--body=nowhere", 1)]
    [InlineData("--Heard:Demo=false", 2)]
    public async Task Only_a_body_of_the_demonstration_is_seeded_and_a_number_is_needed(string setting, int code) => Assert.Equal(code, (await Seed(setting)).Code);

    string[] Arguments => RunningService.Arguments(_service.Address, _service.Directory, _service.Store);

    Task<(int Code, string Output)> Seed(params string[] settings) => ServiceProcess.Run("seed", [.. Arguments, .. settings]);

    Task<int> Read(Func<AppDb, Task<int>> read) => Submitted.At(_service, "northline", (services, _) => read(services.GetRequiredService<AppDb>()));

    [GeneratedRegex("([0-9]+) complaints checked, 0 broken")]
    private static partial Regex Checked();
}
