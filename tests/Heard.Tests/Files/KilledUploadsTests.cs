using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Heard.Tests.Dependable;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Files;

/// <summary>The process is killed at moments of chance while people send files.</summary>
[Trait("Database", "Both")]
public sealed class KilledUploadsTests(ITestOutputHelper output)
{
    const int People = 5, FilesOfEach = 6, Kills = 4;

    readonly ConcurrentBag<string> _shown = [];

    [Fact]
    public async Task No_file_that_was_shown_is_lost_and_nothing_that_belongs_to_nothing_stays_for_a_day()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("HEARD_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"HEARD_TEST_SEED={seed}");
        var chance = new Random(seed);
        await using var installation = await Installation.WithBodies();

        var service = await installation.Serve();
        var sending = Task.WhenAll(Enumerable.Range(0, People).Select(person => Task.Run(() => SendAll(installation.Address, person))));
        foreach (var moment in Enumerable.Range(0, Kills).Select(_ => chance.Next(People * FilesOfEach - People)).Order())
        {
            while (_shown.Count < moment) await Task.Delay(5);
            await Task.Delay(chance.Next(40));
            await service.Kill();
            await service.DisposeAsync();
            service = await installation.Serve();
        }

        await sending;
        await service.Kill();
        await service.DisposeAsync();
        await installation.Inside(async app =>
        {
            await EverythingShownOpens(app.Services);
            var tomorrow = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(1));
            await ActivatorUtilities.CreateInstance<FileSweep>(app.Services, tomorrow).Sweep(CancellationToken.None);
            await EverythingShownOpens(app.Services);
            var rows = (await Rows(app.Services)).Select(row => row.Id).ToHashSet();
            Assert.Empty(await app.Services.GetRequiredService<IFileStore>().All(CancellationToken.None).Select(stored => FileKey.FileOf(stored.Key)).Where(id => id is not { } known || !rows.Contains(known)).ToListAsync());
            Assert.Empty(Directory.EnumerateFiles(app.Services.GetRequiredService<Incoming>().Folder));
            return 0;
        });
    }

    /// <summary>Sends files one after the other, each again until the page shows it.</summary>
    async Task SendAll(string address, int number)
    {
        using var person = new Person(address);
        await Insist(() => person.BeginsWithFiles(), () => person.Page.QuerySelector("input[type=file]") is not null);
        for (var file = 0; file < FilesOfEach; file++)
        {
            var name = $"person-{number}-file-{file}.txt";
            await Insist(async () =>
            {
                await person.Open("/boats/complain/files");
                if (!Shows(person, name)) await person.Send("/boats/complain/files", name, Content(name), ("go", "add"));
            }, () => Shows(person, name));
            _shown.Add(name);
        }
    }

    static bool Shows(Person person, string name) => person.Page.QuerySelector("#files-here")?.TextContent.Contains(name, StringComparison.Ordinal) == true;

    static async Task Insist(Func<Task> act, Func<bool> isDone)
    {
        while (true)
        {
            try
            {
                await act();
                if (isDone()) return;
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException or System.Net.Sockets.SocketException)
            {
                // The process is away.
            }

            await Task.Delay(25);
        }
    }

    async Task EverythingShownOpens(IServiceProvider services)
    {
        var rows = await Rows(services);
        Assert.Equal(People * FilesOfEach, _shown.Distinct().Count());
        Assert.Empty(_shown.Except(rows.Select(row => row.Name)));
        foreach (var row in rows.Where(row => row.DraftId is not null))
        {
            await using var content = await services.GetRequiredService<IFileStore>().Open(FileKey.Original(row.Id), CancellationToken.None);
            Assert.NotNull(content);
            Assert.Equal(Content(row.Name), await services.GetRequiredService<Seal>().Open(FileKey.Original(row.Id), content, row.Bytes, CancellationToken.None));
        }
    }

    static async Task<List<FileRow>> Rows(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Files.IgnoreQueryFilters().AsNoTracking().ToListAsync();
    }

    static byte[] Content(string name) => Encoding.UTF8.GetBytes(name + new string('.', 400_000));
}
