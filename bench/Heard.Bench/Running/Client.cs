using Heard.Bench.Measuring;

namespace Heard.Bench.Running;

/// <summary>A program that uses the API with a key: what it sends.</summary>
sealed class Client(string key)
{
    const string Complaints = $"/api/v1/{Installed.Body}/complaints";

    static readonly (string Command, object With)[] Steps =
    [
        ("assign", new { account = $"handler@{Installed.Body}.example" }),
        ("acknowledge", new { words = "Thank you for telling us. I look at it today and ring you tomorrow." }),
        ("put-right", new { whatWasDone = "The notice is taken back, and the stranger's number is off the letter." }),
    ];

    int _number;

    /// <summary>A key for all of it, made as an operator makes one.</summary>
    public static async Task<Client> With(string service, Store store)
    {
        var said = await Child.Run(service, ["key", "create", Installed.Body, "Bench", "complaints:write", "complaints:read", "complaints:handle", .. store.Service()]);
        return new Client(said.Split("Shown once: ")[1].Trim());
    }

    /// <summary>A complaint that is made.</summary>
    public byte[] Submission(int number) => Requests.Json(Complaints, new { answers = Texts.Answers(number).Values.ToDictionary(answer => answer.Key, answer => answer.Value[0]) }, key);

    /// <summary>A complaint from its arrival to its end: made, given to a colleague, acknowledged, put right. 200, or the status that was another.</summary>
    public int? Handle(Wire wire)
    {
        var made = wire.Send(Submission(Interlocked.Increment(ref _number)));
        if (made != 201) return made;
        var complaint = $"{Complaints}/{wire.Text("reference")}";
        var wrong = Steps.Select(step => wire.Send(Requests.Json($"{complaint}/{step.Command}", step.With, key))).FirstOrDefault(status => status != 200);
        return wrong == 0 ? 200 : wrong;
    }
}
