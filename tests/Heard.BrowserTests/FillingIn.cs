using Heard.Domain.Intake;
using Microsoft.Playwright;

namespace Heard.BrowserTests;

/// <summary>Filling in the complaint form, in either language: journeys differ in their answers, not in their steps.</summary>
public static class FillingIn
{
    /// <summary>The page on which all answers are checked: the end of the form.</summary>
    public const string Check = "check";

    /// <summary>Starts the form of a body and answers page after page.</summary>
    /// <param name="person">Who fills it in.</param>
    /// <param name="body">The address of the body, such as <c>/cy/families</c>.</param>
    /// <param name="answers">The answers by question; what is not there is left empty.</param>
    /// <param name="until">The step that is not answered any more.</param>
    /// <param name="at">What they do at each step before they answer it; null: nothing.</param>
    public static async Task Complains(this Visitor person, string body, Answers answers, string until = Check, Func<Step, Task>? at = null)
    {
        await person.Open(body + "/complain");
        await person.GoesOn(person.MainButton());
        await person.GoesThrough(answers, until, at);
    }

    /// <summary>Goes on with the form from the page that is open.</summary>
    public static async Task GoesThrough(this Visitor person, Answers answers, string until = Check, Func<Step, Task>? at = null)
    {
        while (person.Place() is var place && place != until)
        {
            var step = ComplaintForm.Current.Find(place) ?? throw new InvalidOperationException($"{person.Page.Url} is no step of the form.");
            if (at is not null) await at(step);
            await person.Answers(step, answers);
            await person.GoesOn(person.MainButton());
            Assert.True(person.Place() != place, $"The answers to '{place}' are refused.");
        }
    }

    /// <summary>Answers the questions of one step, and does not go on yet.</summary>
    public static async Task Answers(this Visitor person, Step step, Answers answers)
    {
        foreach (var question in step.Open(answers))
        {
            if (question is ChoiceQuestion)
            {
                foreach (var value in answers.All(question.Id)) await person.Page.CheckAsync($"input[name='{question.Id}'][value='{value}']");
            }
            else if (answers.Has(question.Id))
            {
                await person.Page.FillAsync($"[name='{question.Id}']", answers[question.Id]);
            }
        }
    }

    /// <summary>The form is sent, and the page after it is there.</summary>
    public static Task Sends(this Visitor person) => person.GoesOn(person.MainButton());

    /// <summary>The last part of the address: the step of the form.</summary>
    public static string Place(this Visitor person) => new Uri(person.Page.Url).AbsolutePath.Split('/')[^1];

    /// <summary>The button that leads on, whatever it says.</summary>
    public static ILocator MainButton(this Visitor person) => person.Page.Locator("main form .govuk-button:not(.govuk-button--secondary)").First;
}
