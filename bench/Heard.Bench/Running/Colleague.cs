using Heard.Bench.Measuring;

namespace Heard.Bench.Running;

/// <summary>A complaint handler who is signed in to a service: what their browser asks for.</summary>
sealed class Colleague
{
    const string Inbox = $"/staff/{Installed.Body}";

    readonly string _cookies;

    Colleague(string cookies) => _cookies = cookies;

    /// <summary>Signs in.</summary>
    public static async Task<Colleague> Of(Child service)
    {
        using var visitor = new Visitor(service.Address);
        await visitor.SignIn($"handler@{Installed.Body}.example");
        return new Colleague(visitor.Cookies);
    }

    /// <summary>The first page of what needs something.</summary>
    public Func<Wire, int?> List() => Requests.Round([Requests.Get(Inbox, _cookies)]);

    /// <summary>What is to be done today, and what waits for somebody.</summary>
    public Func<Wire, int?> Day() => Requests.Round([Requests.Get($"{Inbox}/my-day", _cookies)]);

    /// <summary>Everything that people were promised, by day.</summary>
    public Func<Wire, int?> Promises() => Requests.Round([Requests.Get($"{Inbox}/promises", _cookies)]);

    /// <summary>The first page of one subject.</summary>
    public Func<Wire, int?> About(string topic) => Requests.Round([Requests.Get($"{Inbox}?topic={topic}", _cookies)]);

    /// <summary>These complaints, one after the other.</summary>
    public Func<Wire, int?> Open(IEnumerable<string> references) => Requests.Round([.. references.Select(reference => Requests.Get($"{Inbox}/complaints/{reference}", _cookies))]);

    /// <summary>Searches for these words, one after the other.</summary>
    public Func<Wire, int?> Search(IEnumerable<string> words) => Requests.Round([.. words.Select(typed => Requests.Get($"{Inbox}?q={Uri.EscapeDataString(typed)}", _cookies))]);
}
