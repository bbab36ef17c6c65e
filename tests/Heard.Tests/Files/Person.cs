using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Heard.Tests.Running;

namespace Heard.Tests.Files;

/// <summary>Somebody at a browser without scripts, as far as a test needs one: cookies, forms, redirects.</summary>
sealed class Person(string address) : IDisposable
{
    readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) };
    readonly Dictionary<string, string> _cookies = [];

    /// <summary>Somebody at this service.</summary>
    public Person(RunningService service)
        : this(service.Address)
    {
    }

    /// <summary>The page in front of them.</summary>
    public IDocument Page { get; private set; } = null!;

    /// <summary>The last answer.</summary>
    public HttpResponseMessage Answer { get; private set; } = null!;

    /// <summary>The content of the last answer, as it came.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>What the page says is wrong.</summary>
    public string Problem => Page.QuerySelector(".govuk-error-summary__list")?.TextContent.Trim() ?? "";

    public Task Open(string path) => Ask(() => new HttpRequestMessage(HttpMethod.Get, path));

    public Task Press(string path, params (string Name, string Value)[] fields) => Ask(() => new HttpRequestMessage(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(fields.Append(Token()).Select(field => KeyValuePair.Create(field.Name, field.Value))),
    });

    /// <summary>Sends a form with one file, the token before it and the rest after it, as our forms do.</summary>
    public Task Send(string path, string name, byte[] content, params (string Name, string Value)[] fields) => Ask(() =>
    {
        // As browsers do.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = static (_, _) => System.Text.Encoding.UTF8 };
        Add(form, Token());
        var file = new ByteArrayContent(content);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"File\"; filename=\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"");
        form.Add(file);
        foreach (var field in fields) Add(form, field);
        return new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
    });

    /// <summary>Begins a form and goes to its files.</summary>
    public async Task BeginsWithFiles(string body = "boats")
    {
        await Open($"/{body}/complain");
        await Press($"/{body}/complain");
        await Open($"/{body}/complain/files");
    }

    public async Task SignsIn(string email)
    {
        await Open("/staff/sign-in");
        await Press("/staff/sign-in", ("Email", email), ("Password", RunningService.Password));
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    (string Name, string Value) Token() => ("__RequestVerificationToken", Page?.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "");

    static void Add(MultipartFormDataContent form, (string Name, string Value) field)
    {
        var text = new StringContent(field.Value);
        text.Headers.ContentType = null;
        text.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field.Name}\"");
        form.Add(text);
    }

    async Task Ask(Func<HttpRequestMessage> make)
    {
        for (var request = make(); ; request = new HttpRequestMessage(HttpMethod.Get, Answer.Headers.Location))
        {
            if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            Answer = await _client.SendAsync(request);
            Content = await Answer.Content.ReadAsByteArrayAsync();
            foreach (var cookie in Answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var pair = cookie.Split(';')[0].Split('=', 2);
                _cookies[pair[0]] = pair[1];
            }

            if (Answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther)) break;
        }

        Page = await new HtmlParser().ParseDocumentAsync(System.Text.Encoding.UTF8.GetString(Content));
    }
}
