using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Web.Languages;
using Heard.Web.Organisations;

namespace Heard.Web.Features.Staff.Settings.Wording;

/// <summary>What the places of letters stand for, and what they are filled with when somebody tries a letter. No code or link of a real person is ever shown.</summary>
public sealed class LetterPlaces(Calendar calendar, BodyDesk desk)
{
    /// <summary>What a place stands for.</summary>
    public static string Say(string place) => place switch
    {
        "body" => "the name of the body",
        "reference" => "the reference that people quote",
        "name" => "the name of the person, or a greeting for somebody who gave none",
        "colleague" => "the name of the colleague who writes",
        "words" => "what the colleague writes",
        "code" => "the code with which the complaint or the saved form is opened",
        "follow-link" => "the link with which the person follows the complaint",
        "link" => "the link that this message is for",
        "acknowledge-by" => "the day by which a colleague acknowledges it",
        "answer-by" => "by when our answer comes: a day, or a sentence that says it",
        "affected" => "the person affected",
        "complainant" => "the person who complains",
        "why" => "why: a sentence of the service’s",
        "issues" => "what we look at, one by one",
        "outcome" => "what the person wants to happen",
        "keep-in-touch" => "how we keep in touch",
        "parts" => "what goes another way, and how far it is",
        "response" => "our whole answer",
        "promise" => "what was promised",
        "file" => "the name of the file",
        "by" => "the day by which we ask for an answer",
        _ => place,
    };

    /// <summary>With an invented person.</summary>
    public IReadOnlyDictionary<string, string> Invented(Organisation body, Language language) => Fill(body, language, "ABCD 2345", "Ffion Ashworth", desk.Today, desk.Today);

    /// <summary>With a complaint.</summary>
    public IReadOnlyDictionary<string, string> Of(Complaint complaint, Organisation body, Language language)
    {
        var days = calendar.Of(body);
        var values = Fill(body, language, complaint.Reference.Grouped, complaint.Complainant.FullName, complaint.ReceivedOn, Deadlines.AnswerBy(complaint, days));
        if (complaint.Affected is { FullName.Length: > 0 } affected) values["affected"] = affected.FullName;
        if (complaint.Statement is not { } statement) return values;
        values["issues"] = string.Join("\n", statement.Issues.Select((issue, place) => $"{place + 1}. {issue.Words}"));
        if (statement.Outcome.Length > 0) values["outcome"] = statement.Outcome;
        if (statement.KeepInTouch.Length > 0) values["keep-in-touch"] = statement.KeepInTouch;
        return values;
    }

    /// <summary>What is not known stands in round brackets.</summary>
    Dictionary<string, string> Fill(Organisation body, Language language, string reference, string name, DateOnly received, DateOnly? answerBy)
    {
        var values = new[] { "words", "code", "follow-link", "link", "why", "issues", "outcome", "keep-in-touch", "parts", "response", "promise", "file", "affected" }.ToDictionary(place => place, place => $"({Say(place)})");
        values["body"] = body.Name.In(language);
        values["reference"] = reference;
        values["name"] = values["complainant"] = name.Length > 0 ? name : "(no name)";
        values["colleague"] = "(your colleague)";
        values["acknowledge-by"] = body.Promises.AcknowledgeBy(received, calendar.Of(body)).WithWeekday(language);
        values["answer-by"] = (answerBy ?? received).WithWeekday(language);
        values["by"] = calendar.Of(body).Add(desk.Today, 10).WithWeekday(language);
        return values;
    }
}
