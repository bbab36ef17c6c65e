using Heard.Web.Data;
using Microsoft.Extensions.Options;

namespace Heard.Web.Outbox;

/// <summary>Hands one text message over: to GOV.UK Notify, or into a folder for a first look.</summary>
public sealed class Texts(Notify notify, IOptions<NotifySettings> settings, IOptions<MailSettings> mail, HeardSettings heard)
{
    /// <summary>Somebody's telephone rings, or somebody can read the file. Otherwise a colleague is asked to tell the person another way.</summary>
    public bool CanSend => settings.Value.SendsTexts || mail.Value.Mode == "Folder";

    /// <summary>Sends it.</summary>
    /// <exception cref="NoTextsException">The service has no way to.</exception>
    /// <exception cref="NotifyRefusedException">Notify says no.</exception>
    public async Task Send(OutboxRow row, CancellationToken cancellation)
    {
        if (!CanSend) throw new NoTextsException();
        if (settings.Value.SendsTexts) await notify.SendText(row, cancellation);
        else await ToFolder(row, cancellation);
    }

    /// <summary>Written beside and renamed: one sent twice is one file.</summary>
    async Task ToFolder(OutboxRow row, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(heard.DataDirectory, "texts")).FullName;
        var file = Path.Combine(folder, $"{row.CreatedAt.UtcDateTime:yyyyMMdd-HHmmss}-{row.Id:N}.txt");
        await File.WriteAllTextAsync(file + ".part", $"To: {row.To}\n\n{row.Body}\n", cancellation);
        File.Move(file + ".part", file, overwrite: true);
    }
}

/// <summary>A person asked for text messages, and the service cannot send any.</summary>
public sealed class NoTextsException() : Exception("Text messages are not set up: see Notify in the settings.");
