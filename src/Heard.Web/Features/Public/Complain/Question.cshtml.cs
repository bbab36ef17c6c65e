using System.Collections.Immutable;
using Heard.Domain.Intake;
using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>One step of the form.</summary>
public sealed class QuestionModel(Drafts drafts, TimeProvider clock) : PublicPage
{
    const string Check = "complain/check";

    Answers _before = Answers.None;

    /// <summary>The step.</summary>
    public Step Step { get; private set; } = null!;

    /// <summary>The answers: as kept, or as just typed where something is wrong.</summary>
    public Answers Answers { get; private set; } = Answers.None;

    /// <summary>What is wrong, in the order of the page.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    /// <summary>Where "back" leads.</summary>
    public string BackTo { get; private set; } = "";

    /// <summary>The body's other ways for what the person said it is about.</summary>
    public IEnumerable<OtherRoute> OtherRoutes =>
        Body.OtherRoutes.Where(route => route.Holds(LondonTime.DayOf(clock.Now())) && string.Equals(route.Kind.ToString(), Answers["right-way"], StringComparison.OrdinalIgnoreCase));

    /// <summary>The person came from "check your answers" and goes back there.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Change { get; set; }

    public async Task<IActionResult> OnGetAsync(string step) => await Load(step) ?? Page();

    public async Task<IActionResult> OnPostAsync(string step)
    {
        if (await Load(step) is { } elsewhere) return elsewhere;
        var answered = await Posted();
        Answers = answered(Answers);
        var filling = Filling(Answers);
        Problems = Step.Problems(filling);
        if (!Problems.IsEmpty)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await drafts.Keep(answered);
        if (Request.Form.ContainsKey("save")) return GoTo("complain/save");
        var next = ComplaintForm.Current.Next(Step, filling);
        if (Change) next = NewlyAsked(filling);
        return GoTo(next is null ? Check : "complain/" + next.Id + (Change ? "?change=true" : ""));
    }

    /// <summary>A changed answer can open a step that was not met before: it is asked before going back to the check.</summary>
    Step? NewlyAsked(Filling filling) => ComplaintForm.Current.Path(filling).SkipWhile(step => step != Step).Skip(1)
        .FirstOrDefault(step => !step.IsMet(Filling(_before)) || !step.Problems(filling).IsEmpty);

    async Task<IActionResult?> Load(string step)
    {
        if (ComplaintForm.Current.Find(step) is not { } found) return NotFound();
        Step = found;
        var draft = await drafts.Current();
        if (draft is { ComplaintId: not null }) return GoTo("complain/sent");
        Answers = _before = draft is null ? Answers.None : EventJson.ReadAnswers(draft.Answers);
        var filling = Filling(Answers);
        if (!found.IsMet(filling)) return GoTo("complain/" + (ComplaintForm.Current.FirstUnfinished(filling)?.Id ?? "check"));
        if (draft is null && found != ComplaintForm.Current.Steps[0] && Request.Method == "GET") return GoTo("complain");
        var previous = ComplaintForm.Current.Previous(found, filling);
        BackTo = At(Change ? Check : previous is null ? "complain" : "complain/" + previous.Id);
        return null;
    }

    Filling Filling(Answers answers) => new(answers, LondonTime.DayOf(clock.Now()));

    /// <summary>What was posted for this page. Line ends as one character, as browsers count them.</summary>
    async Task<Func<Answers, Answers>> Posted()
    {
        var form = await Request.ReadFormAsync();
        var typed = Step.AllQuestions.Where(question => question is not FilesQuestion).ToDictionary(
            question => question.Id,
            question => form[question.Id].Select(value => value?.Replace("\r\n", "\n", StringComparison.Ordinal)).ToArray());
        return answers => typed.Aggregate(answers, (all, pair) => all.With(pair.Key, pair.Value));
    }
}
