using System.Diagnostics;
using System.Net;
using Heard.Tests.Running;

namespace Heard.Tests.Dependable;

/// <summary>Nothing more can be written: the kernel refuses the process every write to a file, and then allows them again.</summary>
public sealed class DiskFullTests
{
    [Fact]
    public async Task On_a_full_disk_a_person_is_told_what_to_do_and_afterwards_sends_the_same_form()
    {
        await using var installation = await Installation.WithBodies("Jobs:Off=true");
        var forms = await installation.Forms(3);
        await using var service = await installation.Serve();
        using var person = new Person(installation.Address);
        var first = await person.Send(forms[0]);

        await Limit(service, "0");
        foreach (var form in forms[1..])
        {
            var (status, html) = await person.Press(form);
            Assert.Equal(HttpStatusCode.InternalServerError, status);
            Assert.Contains("Your saved answers are safe", html, StringComparison.Ordinal);
        }

        var (_, unsaved) = await person.Press(forms[1], "/boats/complain/effect", ("effect", "I lost my mooring."));
        Assert.Contains("We could not save what you typed", unsaved, StringComparison.Ordinal);
        Assert.Contains("name=\"effect\" value=\"I lost my mooring.\"", unsaved, StringComparison.Ordinal);
        Assert.Equal(first, await person.Send(forms[0]));

        await Limit(service, "unlimited");
        var crowd = new Crowd(installation, forms);
        await crowd.SendAll();
        Assert.Empty(crowd.Surprises);
        await service.Terminate();
        Assert.Equal(0, await service.End());
        await crowd.NothingIsLost();
    }

    static async Task Limit(ServiceProcess service, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", service.Id, $"--fsize={bytes}:"]);
        await limit.WaitForExitAsync();
        Assert.Equal(0, limit.ExitCode);
    }
}
