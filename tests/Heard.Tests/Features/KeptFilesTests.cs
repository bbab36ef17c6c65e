using Heard.Web;
using Heard.Web.Features.Publications;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Features;

/// <summary>PDFs and sound are kept while somebody asks for them, and do not fill the disk.</summary>
public sealed class KeptFilesTests : IDisposable
{
    readonly string _directory = Directory.CreateTempSubdirectory("heard-kept-").FullName;
    readonly FakeTimeProvider _clock = new(new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void What_nobody_asks_for_in_a_week_goes_and_what_somebody_asks_for_stays()
    {
        var kept = new KeptFiles(new HeardSettings { DataDirectory = _directory }, _clock);
        foreach (var name in new[] { "asked.pdf", "unasked.mp3" })
        {
            File.SetLastWriteTimeUtc(Make(kept, name), _clock.GetUtcNow().UtcDateTime);
        }

        _clock.Advance(TimeSpan.FromDays(6));
        Assert.NotNull(kept.Find("asked.pdf"));
        _clock.Advance(TimeSpan.FromDays(2));
        Make(kept, "new.pdf");
        Assert.NotNull(kept.Find("asked.pdf"));
        Assert.NotNull(kept.Find("new.pdf"));
        Assert.Null(kept.Find("unasked.mp3"));
    }

    static string Make(KeptFiles kept, string name)
    {
        var part = kept.Place(name + ".part");
        File.WriteAllText(part, name);
        return kept.Keep(part, name);
    }
}
