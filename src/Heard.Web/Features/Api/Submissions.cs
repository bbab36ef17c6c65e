using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared.Form;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Api;

/// <summary>What the person is told who made a complaint.</summary>
/// <param name="Reference">What people quote. It opens nothing by itself.</param>
/// <param name="AcknowledgeBy">Somebody writes to the person by this day.</param>
/// <param name="AnswerBy">It is answered by this day.</param>
/// <param name="Ignored">Questions that were answered and do not apply, as when a choice was not made: those answers are not kept.</param>
/// <param name="Links">Where to go on.</param>
public sealed record SubmittedAnswer(string Reference, DateOnly AcknowledgeBy, DateOnly AnswerBy, IReadOnlyList<string> Ignored, SubmittedLinks Links)
{
    /// <summary>With the reference it opens the complaint: for the person, and for nobody else. Told again for 24 hours.</summary>
    public string? Code { get; init; }
}

/// <summary>Where to go on from a complaint that was made.</summary>
/// <param name="Follow">The page on which the person follows it.</param>
/// <param name="Form">The form.</param>
public sealed record SubmittedLinks(string Follow, string Form);

/// <summary>Complaints that come through the API: the rules of the online form, and one complaint for one idempotency key.</summary>
public sealed class Submissions(
    CurrentBody body, CurrentLanguage language, AppDb database, ComplaintDesk desk, ComplaintLimit limit, FollowCode codes, Links links, Calendar calendar,
    Words<ApiWords> words, Words<FormWords> formWords, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>The header that makes a repeat return the first answer.</summary>
    public const string KeyHeader = "Idempotency-Key";

    const int LongestKey = 255;

    /// <summary>The version of the code that the first answer held. A newer one is the person's alone: who holds the idempotency key may be why there is one.</summary>
    const int FirstCode = 1;

    static readonly TimeSpan CodeIsToldFor = TimeSpan.FromHours(24);

    HttpContext Context => http.HttpContext!;

    /// <summary>Takes the complaint of this request.</summary>
    public async Task<IResult> Take()
    {
        var sentKey = Context.Request.Headers[KeyHeader];
        if (sentKey.Count > 1 || sentKey is [{ Length: 0 or > LongestKey }]) return ApiProblem.Of("repeat-key");
        var (json, problem) = await SentJson.Read(Context.Request);
        if (problem is not null) return problem;

        var caller = ApiKey.Of(Context.User);
        var reading = new ReadComplaint(words, language.Language, mayNameChannel: caller is not null);
        var sent = reading.Read(json);
        if (!Context.Request.Query.ContainsKey("language")) language.Language = sent.Language;
        if (reading.Errors.Count > 0) return ApiProblem.Invalid(reading.Errors);

        if (sentKey is not [{ } text]) return await Limited(sent, Guid.CreateVersion7(clock.Now()), caller);
        var key = KeyOf(body.Required.Id, caller, text);
        return await Earlier(key) is { } earlier ? Again(sent, earlier) : await Limited(sent, key, caller);
    }

    async Task<IResult> Limited(SentComplaint sent, Guid key, ApiKey? caller)
    {
        if (caller is not null) return await Make(sent, key, caller);
        try
        {
            if (limit.Admits(Context, key)) return await Make(sent, key, caller);

            // The first can have been answered since it was looked for: then this is its repeat, which is never too many.
            return await Earlier(key) is { } earlier ? Again(sent, earlier) : TooMany();
        }
        finally
        {
            limit.Leave(key);
        }
    }

    async Task<IResult> Make(SentComplaint sent, Guid key, ApiKey? caller)
    {
        var filling = sent.On(LondonTime.DayOf(clock.Now()));
        if (Problems(filling) is { Length: > 0 } problems) return ApiProblem.Invalid(problems);

        var form = ComplaintForm.Current;
        var acted = await desk.Submit(
            body.Required,
            key,
            reference => new Submit(reference, form.Version, form.Relevant(filling), sent.Language, sent.Channel, body.Required.Promises, ComplaintForm.Year(filling)) { ReceivedOn = sent.ReceivedOn },
            actor: caller?.Actor);
        if (acted.Refusal is { } refusal) return ApiProblem.Invalid(SentJson.Error(ApiJson.Name(refusal), "/receivedOn", words));
        return acted.IsNew ? Told(sent, acted.Id, acted.Complaint!) : Again(sent, (acted.Id, acted.Complaint!));
    }

    /// <summary>Everything that is wrong on the way that these answers go, in the order of the form.</summary>
    FieldError[] Problems(Filling filling) => [.. ComplaintForm.Current.Path(filling).SelectMany(step => step.Problems(filling).Select(problem =>
    {
        var question = step.AllQuestions.First(question => question.Id == problem.Question);
        return new FieldError(ApiJson.Name(problem.Kind), FormText.Say(formWords, problem, question, filling)) { Place = FieldError.At("answers", problem.Question) };
    }))];

    async Task<(Guid Id, Complaint? Complaint)?> Earlier(Guid key)
    {
        var id = await database.Complaints.AsNoTracking().Where(row => row.SubmissionKey == key).Select(row => (Guid?)row.Id).FirstOrDefaultAsync();
        return id is null ? null : (id.Value, (await CaseFile.Read(database, id.Value))?.Complaint);
    }

    /// <summary>The first answer again, also its status: who lost the connection need not know which it was.</summary>
    IResult Again(SentComplaint sent, (Guid Id, Complaint? Complaint) earlier) =>
        earlier.Complaint is { } complaint && sent.Is(complaint) ? Told(sent, earlier.Id, complaint) : ApiProblem.Of("repeated");

    IResult Told(SentComplaint sent, Guid id, Complaint complaint)
    {
        var code = complaint.CodeVersion == FirstCode && clock.Now() - complaint.ReceivedAt < CodeIsToldFor ? codes.For(CodePurpose.Follow, id, complaint.CodeVersion) : null;
        var days = calendar.Of(body.Required);
        var reference = complaint.Reference.ToString();
        var answer = new SubmittedAnswer(
            reference,
            complaint.Promises.AcknowledgeBy(complaint.ReceivedOn, days),
            complaint.Promises.AnswerBy(complaint.ReceivedOn, days),
            [.. sent.Answers.Values.Keys.Except(complaint.Answers.Values.Keys)],
            new(code is null ? links.To(body.Required, complaint.Language, "track") : links.Follow(body.Required, complaint.Language, reference, code), ApiEndpoints.At(body.Required, "form")))
        {
            Code = code is null ? null : PlainCharacters.Group(code),
        };
        Context.Response.Headers.Location = ApiEndpoints.At(body.Required, "complaints/" + reference);
        return Results.Json(answer, ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    ApiProblem TooMany()
    {
        Context.Response.Headers.RetryAfter = "60";
        return ApiProblem.Of("too-many");
    }

    /// <summary>One idempotency key of one caller in one body. Without a key of the API callers share theirs: it is of use only with the very same answers.</summary>
    static Guid KeyOf(Guid body, ApiKey? caller, string key) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{body:N}\n{caller?.Id.ToString() ?? "anybody"}\n{key}")).AsSpan(0, 16));
}
