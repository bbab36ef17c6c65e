using System.Net;
using System.Text.RegularExpressions;

namespace Heard.Bench.Running;

/// <summary>A browser's ways, without the browser: keeps cookies, asks for compression, sends forms with their token.</summary>
sealed partial class Visitor(string address) : IDisposable
{
    readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
    readonly Dictionary<string, string> _cookies = [];

    /// <summary>The cookies, as a header's value. They are marked as secure; a browser sends them to localhost all the same.</summary>
    public string Cookies => string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    /// <summary>Has a cookie that it was not given here.</summary>
    public void Keep(string name, string value) => _cookies[name] = value;

    /// <summary>Asks for a page.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="headers">More headers.</param>
    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Send(request);
    }

    /// <summary>The token of the form on a page.</summary>
    public async Task<string> Token(string path)
    {
        using var page = await Get(path);
        var found = Field().Match(await page.Content.ReadAsStringAsync());
        return found.Success ? found.Groups[1].Value : throw new InvalidOperationException($"{path} answered {page.StatusCode} without a form.");
    }

    /// <summary>Signs in as a colleague of the demonstration.</summary>
    public async Task SignIn(string email)
    {
        var token = await Token("/staff/sign-in");
        using var answer = await Send(new HttpRequestMessage(HttpMethod.Post, "/staff/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = email, ["Password"] = Store.Password, ["__RequestVerificationToken"] = token }),
        });
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (_cookies.Count > 0) request.Headers.TryAddWithoutValidation("Cookie", Cookies);
        var answer = await _client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            if (cookie.Split(';')[0].Split('=', 2) is [var name, var value]) _cookies[name] = value;
        }

        return answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Field();
}
