using System.Globalization;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;

namespace Heard.Web.Mailbox;

/// <summary>
/// A mailbox over IMAP, for as long as its messages are taken. It is read without changing anything; what is stored is
/// moved, or marked as read. Nothing is ever deleted in it.
/// </summary>
public sealed class OpenMailbox : IAsyncDisposable
{
    const int MostHeader = 64 * 1024;

    readonly ImapClient _client = new();
    readonly MailboxSettings _settings;
    IMailFolder _folder = null!;
    IMailFolder? _done;

    OpenMailbox(MailboxSettings settings) => _settings = settings;

    /// <summary>What every place in this mailbox begins with, as long as its numbers mean the same (UIDVALIDITY, RFC 3501).</summary>
    public string Mark => string.Create(CultureInfo.InvariantCulture, $"{_settings.Mark}-{_folder.UidValidity:D10}-");

    /// <summary>Signs in and opens the folder. Throws where that cannot be done.</summary>
    public static async Task<OpenMailbox> Open(MailboxSettings settings, CancellationToken cancellation)
    {
        var mailbox = new OpenMailbox(settings);
        try
        {
            await mailbox.Connect(cancellation);
            return mailbox;
        }
        catch
        {
            await mailbox.DisposeAsync();
            throw;
        }
    }

    /// <summary>The messages that may not be stored yet, by number.</summary>
    /// <param name="last">The number of the last one that is stored; null: none is, and what was read before the first collection is left alone.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<IReadOnlyList<uint>> New(uint? last, CancellationToken cancellation)
    {
        var search = last is { } number ? SearchQuery.Uids(new UniqueIdRange(new UniqueId(number), UniqueId.MaxValue)) : SearchQuery.NotSeen;
        return [.. (await _folder.SearchAsync(search, cancellation)).Select(uid => uid.Id).Where(id => id > (last ?? 0)).Order()];
    }

    /// <summary>Messages that are stored, as their numbers say, and were not marked or moved: somebody was interrupted.</summary>
    public async Task<IReadOnlyList<uint>> Unfinished(uint last, CancellationToken cancellation)
    {
        var search = SearchQuery.Uids(new UniqueIdRange(UniqueId.MinValue, new UniqueId(last))).And(SearchQuery.NotDeleted);
        return [.. (await _folder.SearchAsync(_settings.Done.Length > 0 ? search : search.And(SearchQuery.NotSeen), cancellation)).Select(uid => uid.Id).Where(id => id <= last).Order()];
    }

    /// <summary>One message; its content only where it is not larger than <paramref name="most"/> bytes. Null: it is gone.</summary>
    public async Task<ArrivedMail?> Read(uint number, long most, CancellationToken cancellation)
    {
        // Nothing of it on the protocol's own lines (ENVELOPE): a subject without end would be one that nobody can read.
        const MessageSummaryItems Summary = MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate;
        var uid = new UniqueId(_folder.UidValidity, number);
        if ((await _folder.FetchAsync([uid], Summary, cancellation)).FirstOrDefault() is not { } found) return null;
        var arrived = new ArrivedMail(PlaceOf(number), found.InternalDate ?? DateTimeOffset.MaxValue, found.Size ?? 0, await _folder.GetStreamAsync(uid, "HEADER", 0, MostHeader, cancellation), null);
        return found.Size > most ? arrived : arrived with { Content = await _folder.GetStreamAsync(uid, cancellation) };
    }

    /// <summary>A message that cannot be had from the server, however often it is asked.</summary>
    public ArrivedMail Unread(uint number) => new(PlaceOf(number), DateTimeOffset.MaxValue, 0, Stream.Null, null);

    /// <summary>The place of a message.</summary>
    public string PlaceOf(uint number) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{number:D10}");

    /// <summary>It is stored: it goes where it is out of the way.</summary>
    public async Task Finish(uint number, CancellationToken cancellation)
    {
        var uid = new UniqueId(_folder.UidValidity, number);
        if (_done is not null) await _folder.MoveToAsync(uid, _done, cancellation);
        else await _folder.StoreAsync(uid, new StoreFlagsRequest(StoreAction.Add, MessageFlags.Seen) { Silent = true }, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_client.IsConnected) await _client.DisconnectAsync(true);
        }
        catch (Exception gone) when (gone is IOException or ImapProtocolException or ServiceNotConnectedException or OperationCanceledException)
        {
            // The server hung up first: there is nothing more to say to it.
        }

        _client.Dispose();
    }

    async Task Connect(CancellationToken cancellation)
    {
        await _client.ConnectAsync(_settings.Host, _settings.Port, _settings.Security switch
        {
            "StartTls" => SecureSocketOptions.StartTls,
            "None" => SecureSocketOptions.None,
            _ => SecureSocketOptions.SslOnConnect,
        }, cancellation);
        await _client.AuthenticateAsync(_settings.User, _settings.Password, cancellation);
        _folder = await _client.GetFolderAsync(_settings.Folder, cancellation);
        await _folder.OpenAsync(FolderAccess.ReadWrite, cancellation);
        if (_settings.Done.Length > 0) _done = await Done(cancellation);
    }

    async Task<IMailFolder> Done(CancellationToken cancellation)
    {
        try
        {
            return await _client.GetFolderAsync(_settings.Done, cancellation);
        }
        catch (FolderNotFoundException)
        {
            return await _client.GetFolder(_client.PersonalNamespaces[0]).CreateAsync(_settings.Done, isMessageFolder: true, cancellation)
                ?? throw new InvalidOperationException("The server did not make the folder.");
        }
    }
}

/// <summary>A message as it lies in the mailbox.</summary>
/// <param name="Place">Where: the mailbox, its validity and the number, in an order that text has too.</param>
/// <param name="At">When the mailbox took it in.</param>
/// <param name="Bytes">Its size, as the mailbox says.</param>
/// <param name="Header">The beginning of its headers.</param>
/// <param name="Content">All of it; null: it is too large, or cannot be had.</param>
public sealed record ArrivedMail(string Place, DateTimeOffset At, long Bytes, Stream Header, Stream? Content);
