using System.Net;
using AngleSharp.Html.Parser;
using Heard.Domain.Intake;

namespace Heard.Tests.Dependable;

/// <summary>Somebody at a browser on this machine, who presses "Send" until they are shown a reference.</summary>
sealed class Person : IDisposable
{
    const string FormCookie = "__Host-heard-form";
    const string Check = "/boats/complain/check";

    readonly HttpClient _http;
    string? _formCookie, _formToken;

    /// <summary>Somebody at this service.</summary>
    public Person(string address) =>
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>How often nobody answered.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Answers other than the expected, with what they said.</summary>
    public List<string> Surprises { get; } = [];

    /// <summary>Sends the form: presses the button until the page with the reference is there.</summary>
    public async Task<string> Send(Ready form)
    {
        while (true)
        {
            try
            {
                if (await Try(form) is { } reference) return reference;
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
            {
                Unanswered++;
            }

            await Task.Delay(25);
        }
    }

    /// <summary>The page behind the button: its status and its text.</summary>
    public async Task<(HttpStatusCode Status, string Html)> Press(Ready form, string page = Check, params (string Name, string Value)[] typed)
    {
        if (_formToken is null) await Open(form);
        using var answer = await Post(form, page, typed);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The cookies and the field that a browser would post for this form.</summary>
    public async Task<(string Cookies, string Field)> Fields(Ready form)
    {
        await Open(form);
        return ($"{Cookie(form)}; {FormCookie}={_formCookie}", "__RequestVerificationToken=" + Uri.EscapeDataString(_formToken!));
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    async Task<string?> Try(Ready form)
    {
        if (_formToken is null && !await Open(form)) return await Shown(form);
        using var answer = await Post(form, Check);
        if (answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location?.OriginalString == "/boats/complain/sent") return await Shown(form);
        Surprises.Add($"{(int)answer.StatusCode} {answer.Headers.Location}");
        return null;
    }

    /// <summary>Opens "Check your answers"; false when the form was sent already.</summary>
    async Task<bool> Open(Ready form)
    {
        using var answer = await Get(Check, form);
        if (answer.StatusCode is not HttpStatusCode.OK) return false;
        using var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
        _formToken = page.QuerySelector("form[method=post] input[name=__RequestVerificationToken]")!.GetAttribute("value");
        _formCookie = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(FormCookie + "=", StringComparison.Ordinal)).Split(';')[0][(FormCookie.Length + 1)..];
        return true;
    }

    async Task<string?> Shown(Ready form)
    {
        using var answer = await Get("/boats/complain/sent", form);
        if (answer.StatusCode is not HttpStatusCode.OK) return null;
        using var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
        return ComplaintReference.TryParse(page.QuerySelector(".govuk-panel strong")!.TextContent, out var reference) ? reference.ToString() : null;
    }

    Task<HttpResponseMessage> Get(string path, Ready form) => _http.SendAsync(new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", Cookie(form) } } });

    Task<HttpResponseMessage> Post(Ready form, string page, params (string Name, string Value)[] typed) => _http.SendAsync(new HttpRequestMessage(HttpMethod.Post, page)
    {
        Headers = { { "Cookie", $"{Cookie(form)}; {FormCookie}={_formCookie}" }, { "Sec-Fetch-Site", "same-origin" } },
        Content = new FormUrlEncodedContent(typed.Append(("__RequestVerificationToken", _formToken!)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
    });

    static string Cookie(Ready form) => "__Host-heard-draft-boats=" + form.Token;
}
