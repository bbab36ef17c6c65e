using System.Text.Json;
using System.Text.Json.Nodes;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Microsoft.AspNetCore.Identity;

namespace Heard.Web.Demo;

/// <summary>Those of a body's colleagues who do something in the demonstration's complaints, by the names that its files call them.</summary>
sealed class Colleagues
{
    /// <summary>What a step says besides its command.</summary>
    static readonly string[] StepsOwn = ["afterHours", "by", "do", "inDays"];

    readonly Dictionary<string, Account> _accounts = [];

    readonly Organisation _body;

    readonly WorkingDays _days;

    Colleagues(Organisation body, WorkingDays days) => (_body, _days) = (body, days);

    /// <summary>Finds their accounts.</summary>
    public static async Task<Colleagues> Of(IServiceProvider services, Organisation body)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var colleagues = new Colleagues(body, services.GetRequiredService<Calendar>().Of(body));
        foreach (var name in new[] { "handler", "manager", "colleague" }) colleagues._accounts[name] = (await accounts.FindByEmailAsync($"{name}@{body.ShortName}.example"))!;
        return colleagues;
    }

    /// <summary>What is done in a step, and by whom.</summary>
    /// <param name="step">The step.</param>
    /// <param name="on">The day on which it is done, in London: a new day is so many days later (<c>inDays</c>).</param>
    /// <param name="complaint">It as it stands before: a final response is composed from it.</param>
    public (ComplaintCommand Command, Actor Actor) Read(JsonElement step, DateOnly on, Complaint? complaint)
    {
        var type = typeof(ComplaintCommand).Assembly.GetType($"{typeof(ComplaintCommand).Namespace}.{step.GetProperty("do").GetString()}", throwOnError: true)!;
        var fields = (JsonObject)JsonObject.Create(step)!.DeepClone();
        foreach (var own in StepsOwn) fields.Remove(own);
        var command = (ComplaintCommand)fields.Deserialize(type, EventJson.Options)!;
        if (command is Assign assign) command = assign with { Account = _accounts[assign.Account].Id, Name = _accounts[assign.Account].Name };
        command = command switch
        {
            WriteResponse write => write with { Account = _accounts[write.Account].Id, Name = _accounts[write.Account].Name },
            ApproveResponse approve => approve with { Account = _accounts[approve.Account].Id, Name = _accounts[approve.Account].Name },
            OfferRemedy offer => offer with { By = on.AddDays(step.GetProperty("inDays").GetInt32()) },
            SendResponse => new SendResponse(ResponseText.Of(_body, complaint!, on, _days), complaint!.Changes),
            _ => command,
        };
        if (command is SplitPart split && step.TryGetProperty("inDays", out var days)) command = split with { By = on.AddDays(days.GetInt32()) };
        if (command is UpdatePart update) command = update with { By = on.AddDays(step.GetProperty("inDays").GetInt32()) };
        if (command is Delay delay) command = delay with { NewDate = on.AddDays(step.GetProperty("inDays").GetInt32()) };
        return (command, step.GetProperty("by").GetString() switch
        {
            "person" => Actor.Complainant,
            "affected" => Actor.PersonAffected,
            "service" => Actor.System,
            var name => new Actor(ActorKind.Colleague, _accounts[name!].Id, _accounts[name!].Name),
        });
    }
}
