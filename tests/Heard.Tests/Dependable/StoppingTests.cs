using System.Net.Sockets;
using System.Text;
using Heard.Tests.Running;

namespace Heard.Tests.Dependable;

/// <summary>The process is asked to end (SIGTERM), as at every new version.</summary>
[Trait("Database", "Both")]
public sealed class StoppingTests
{
    [Fact]
    public async Task A_service_that_is_told_to_stop_is_not_ready_finishes_what_is_under_way_and_ends_well()
    {
        await using var server = await MailServer.Start();
        await using var installation = await Installation.WithBodies(server.Settings);
        var forms = await installation.Forms(2);
        var slow = server.Slow();
        await using var service = await installation.Serve();
        using var person = new Person(installation.Address);

        // A receipt is on its way to a mail server that does not answer, and a form is half received.
        await person.Send(forms[1]);
        while (server.Letters().Count == 0) await Task.Delay(20);
        using var half = await HalfOf(await person.Fields(forms[0]), new Uri(installation.Address));

        await service.Terminate();
        await UntilNotReady(installation.Address);
        Assert.StartsWith("HTTP/1.1 302", await half.Rest(), StringComparison.Ordinal);
        Assert.Equal(0, await service.End());

        slow.Dispose();
        var crowd = new Crowd(installation, forms);
        await using var again = await installation.Serve();
        await crowd.SendAll();
        await again.Kill();
        await crowd.NothingIsLost();
        await crowd.EverybodyHasTheirReceipt(server);
    }

    static async Task UntilNotReady(string address)
    {
        using var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero });
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(address + "/health/ready");
                if (answer.StatusCode is System.Net.HttpStatusCode.ServiceUnavailable) return;
            }
            catch (HttpRequestException)
            {
                return;
            }

            await Task.Delay(10);
        }
    }

    /// <summary>A request of which the service has the head and a part of the form.</summary>
    static async Task<HalfRequest> HalfOf((string Cookies, string Field) form, Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var request = new HalfRequest(client, form.Field);
        await request.Begin($"POST /boats/complain/check HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: {form.Cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Field.Length}\r\nExpect: 100-continue\r\n\r\n");
        return request;
    }

    sealed class HalfRequest(TcpClient client, string field) : IDisposable
    {
        readonly NetworkStream _stream = client.GetStream();

        /// <summary>Sends the head, and ten characters once the service begins to read.</summary>
        public async Task Begin(string head)
        {
            await _stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            Assert.StartsWith("HTTP/1.1 100", await Answer(), StringComparison.Ordinal);
            await _stream.WriteAsync(Encoding.ASCII.GetBytes(field[..10]));
        }

        /// <summary>Sends the rest: the answer.</summary>
        public async Task<string> Rest()
        {
            await _stream.WriteAsync(Encoding.ASCII.GetBytes(field[10..]));
            return await Answer();
        }

        async Task<string> Answer()
        {
            var answer = new byte[8_192];
            return Encoding.ASCII.GetString(answer, 0, await _stream.ReadAsync(answer));
        }

        public void Dispose() => client.Dispose();
    }
}
