using System.Globalization;
using System.Text.Json;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Languages;

namespace Heard.Web.Features.Api;

/// <summary>A complaint as it was sent: of the right shape, its answers not looked at yet.</summary>
/// <param name="Answers">Answers by question.</param>
/// <param name="Language">The language that the person is answered in.</param>
/// <param name="Channel">How it reached the body.</param>
/// <param name="ReceivedOn">The day on which it did; null: today.</param>
public sealed record SentComplaint(Answers Answers, Language Language, Channel Channel, DateOnly? ReceivedOn)
{
    /// <summary>The form as it is filled in with this: a colleague's part is what came by another channel.</summary>
    public Filling On(DateOnly day) => new(Answers, ReceivedOn ?? day) { ByColleague = Channel is not Channel.Api };

    /// <summary>Whether it says what this complaint says.</summary>
    public bool Is(Complaint complaint) =>
        complaint.Language == Language && complaint.Channel == Channel
        && complaint.ReceivedOn == (ReceivedOn ?? LondonTime.DayOf(complaint.ReceivedAt))
        && complaint.Answers.Equals(ComplaintForm.Current.Relevant(On(complaint.ReceivedOn)));
}

/// <summary>Reads a complaint from JSON, and finds everything that is of the wrong shape.</summary>
/// <param name="words">The words for what is wrong.</param>
/// <param name="usual">The language where none is named.</param>
/// <param name="mayNameChannel">The caller has a key.</param>
public sealed class ReadComplaint(Words<ApiWords> words, Language usual, bool mayNameChannel)
{
    static readonly string[] Fields = ["language", "answers", "channel", "receivedOn"];

    readonly List<FieldError> _errors = [];

    /// <summary>What is wrong, in the order of the body.</summary>
    public IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>The complaint; of use only where nothing is wrong.</summary>
    public SentComplaint Read(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object)
        {
            Wrong("wrong-type", "");
            return new(Answers.None, usual, Channel.Api, null);
        }

        foreach (var field in body.EnumerateObject().Where(field => !Fields.Contains(field.Name))) Wrong("unknown-field", FieldError.At(field.Name));
        var language = ReadLanguage(body);
        var channel = ReadChannel(body);
        return new(ReadAnswers(body), language, channel, ReadDay(body, channel));
    }

    Language ReadLanguage(JsonElement body)
    {
        if (!body.TryGetProperty("language", out var value)) return usual;
        if (ApiAnswers.Read(SentJson.Text(value)) is { } language) return language;
        Wrong("not-offered", "/language");
        return usual;
    }

    Channel ReadChannel(JsonElement body)
    {
        if (!body.TryGetProperty("channel", out var value)) return Channel.Api;
        if (!ApiJson.TryRead<Channel>(SentJson.Text(value), out var channel) || channel is Channel.Online) Wrong("not-offered", "/channel");
        else if (channel is not Channel.Api && !mayNameChannel) Wrong("key-needed", "/channel");
        return channel is Channel.Online ? Channel.Api : channel;
    }

    DateOnly? ReadDay(JsonElement body, Channel channel)
    {
        if (!body.TryGetProperty("receivedOn", out var value)) return null;
        if (!DateOnly.TryParseExact(SentJson.Text(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) Wrong("not-a-day", "/receivedOn");
        else if (channel is Channel.Api) Wrong("channel-needed", "/receivedOn");
        return day;
    }

    Answers ReadAnswers(JsonElement body)
    {
        if (!body.TryGetProperty("answers", out var answers) || answers.ValueKind is not JsonValueKind.Object)
        {
            Wrong("wrong-type", "/answers");
            return Answers.None;
        }

        var questions = ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).ToDictionary(question => question.Id);
        return answers.EnumerateObject().Aggregate(Answers.None, (all, answer) =>
        {
            var place = FieldError.At("answers", answer.Name);
            if (questions.TryGetValue(answer.Name, out var question)) return all.With(question.Id, Values(question, answer.Value, place).Distinct());
            Wrong("unknown-question", place);
            return all;
        });
    }

    /// <summary>A list is for questions that take several answers; one answer may stand without its brackets. Line ends as one character, as browsers count them.</summary>
    List<string> Values(Question question, JsonElement answer, string place)
    {
        var many = question is ChoiceQuestion { Many: true } && answer.ValueKind is JsonValueKind.Array;
        var values = new List<string>();
        foreach (var (index, value) in (many ? answer.EnumerateArray().ToArray() : [answer]).Index())
        {
            if (SentJson.WhyNotText(value, many ? $"{place}/{index}" : place, words) is { } error) _errors.Add(error);
            else values.Add(SentJson.Text(value)!.Replace("\r\n", "\n", StringComparison.Ordinal));
        }

        return values;
    }

    void Wrong(string code, string place) => _errors.Add(SentJson.Error(code, place, words));
}
