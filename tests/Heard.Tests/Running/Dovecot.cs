using System.Diagnostics;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;

namespace Heard.Tests.Running;

/// <summary>
/// A Dovecot of our own on a free port of this machine, with a configuration and mailboxes of its own. Needs Debian's
/// dovecot-imapd. Dovecot serves no mail as root, so root lends it to "nobody".
/// </summary>
public sealed class Dovecot : IDisposable
{
    const string Password = "a mailbox password";

    readonly string _directory = System.IO.Directory.CreateTempSubdirectory("heard-dovecot-").FullName;
    readonly string _user = Environment.UserName == "root" ? "nobody" : Environment.UserName;
    Process? _process;
    int _delivered;

    /// <summary>Sets it up; it does not run yet.</summary>
    public Dovecot()
    {
        Port = RunningService.FreePort();
        var group = Run("id", "-gn", _user);
        System.IO.Directory.CreateDirectory(Path.Combine(_directory, "mail"));
        File.WriteAllText(Path.Combine(_directory, "passwords"), string.Concat(new[] { "boats", "families" }.Select(name => $"{name}:{{PLAIN}}{Password}\n")));
        File.WriteAllText(Configuration, $$"""
            protocols = imap
            listen = 127.0.0.1
            base_dir = {{_directory}}/run
            log_path = {{_directory}}/log
            ssl = no
            disable_plaintext_auth = no
            default_internal_user = {{_user}}
            default_internal_group = {{group}}
            default_login_user = {{_user}}
            first_valid_uid = 1
            last_valid_uid = 0
            first_valid_gid = 0
            mail_location = maildir:{{_directory}}/mail/%u
            mail_fsync = never
            passdb {
              driver = passwd-file
              args = {{_directory}}/passwords
            }
            userdb {
              driver = static
              args = uid={{_user}} gid={{group}} home={{_directory}}/mail/%u
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{Port}}
              }
              inet_listener imaps {
                port = 0
              }
            }
            service anvil {
              chroot =
            }
            """);
        Run("chmod", "-R", "go+rX", _directory);
        if (_user == "nobody") Run("chown", "-R", "nobody", _directory);
    }

    /// <summary>Where it listens when it runs.</summary>
    public int Port { get; }

    string Configuration => Path.Combine(_directory, "dovecot.conf");

    /// <summary>The settings with which the service collects for a body.</summary>
    public string[] Settings(string body = "boats", string done = "Stored") =>
    [
        $"Imap:{body}:Host=127.0.0.1", $"Imap:{body}:Port={Port}", $"Imap:{body}:Security=None",
        $"Imap:{body}:User={body}", $"Imap:{body}:Password={Password}", $"Imap:{body}:Done={done}",
    ];

    /// <summary>Starts it, and waits until it answers.</summary>
    public async Task Start()
    {
        _process = Process.Start(new ProcessStartInfo("dovecot", ["-F", "-c", Configuration]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (!await Listens())
        {
            Assert.False(_process.HasExited, "dovecot did not start: " + (File.Exists(Path.Combine(_directory, "log")) ? await File.ReadAllTextAsync(Path.Combine(_directory, "log")) : ""));
            await Task.Delay(50);
        }
    }

    /// <summary>Stops it and the processes that it started.</summary>
    public void Stop()
    {
        if (_process is null) return;
        if (!_process.HasExited)
        {
            using var end = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            end.WaitForExit();
        }

        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Messages arrive, in this order.</summary>
    public void Deliver(params IEnumerable<byte[]> messages) => Deliver("boats", messages);

    /// <summary>Messages arrive in the mailbox of a body: put there byte for byte, as the program that delivers mail does.</summary>
    public void Deliver(string body, IEnumerable<byte[]> messages)
    {
        var (arriving, arrived) = (Folder(body, "tmp"), Folder(body, "new"));
        _ = Folder(body, "cur");
        foreach (var message in messages) File.WriteAllBytes(Path.Combine(arriving, $"{1_700_000_000 + Interlocked.Increment(ref _delivered)}.M1P1.test"), message);
        if (_user == "nobody") Run("chown", "-R", "nobody", Path.Combine(_directory, "mail"));
        foreach (var file in System.IO.Directory.GetFiles(arriving)) File.Move(file, Path.Combine(arrived, Path.GetFileName(file)));
    }

    /// <summary>How many messages are in a folder, as they lie on the disk.</summary>
    public int Count(string folder, string body = "boats")
    {
        var place = Path.Combine(_directory, "mail", body, folder == "INBOX" ? "" : "." + folder);
        return new[] { "new", "cur" }.Select(part => Path.Combine(place, part)).Where(System.IO.Directory.Exists).Sum(part => System.IO.Directory.GetFiles(part).Length);
    }

    /// <summary>How many of the messages in the inbox are not read.</summary>
    public Task<int> Unread(string body = "boats") => With(body, async client =>
    {
        await client.Inbox!.OpenAsync(FolderAccess.ReadOnly);
        return (await client.Inbox.SearchAsync(SearchQuery.NotSeen)).Count;
    });

    /// <summary>Does something as somebody who looks into the mailbox with another program.</summary>
    public async Task<T> With<T>(string body, Func<ImapClient, Task<T>> work)
    {
        using var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", Port, MailKit.Security.SecureSocketOptions.None);
        await client.AuthenticateAsync(body, Password);
        var result = await work(client);
        await client.DisconnectAsync(true);
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        System.IO.Directory.Delete(_directory, recursive: true);
    }

    string Folder(string body, string name) => System.IO.Directory.CreateDirectory(Path.Combine(_directory, "mail", body, name)).FullName;

    static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return output;
    }

    async Task<bool> Listens()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
