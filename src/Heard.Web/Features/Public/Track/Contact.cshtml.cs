using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>Correcting contact details or choosing another way: the same questions as in the form.</summary>
public sealed class ContactModel(AppDb database, ComplaintDesk desk) : FollowedPage(database, desk)
{
    /// <summary>The questions of the form that are asked here.</summary>
    public static readonly ImmutableArray<Step> Steps = [ComplaintForm.Current.Find("contact-by")!, ComplaintForm.Current.Find("address")!];

    /// <summary>What is known, or as just typed.</summary>
    public Filling Filling { get; private set; }

    /// <summary>What is wrong.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    public void OnGet() => Filling = new(Known(), default);

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync();
        var answers = Steps.SelectMany(step => step.AllQuestions).Aggregate(Answers.None, (all, question) => all.With(question.Id, form[question.Id].ToArray()));
        Filling = new(answers, default);
        Problems = [.. Steps.Where(step => step.When(Filling)).SelectMany(step => step.Problems(Filling))];
        if (Problems.IsEmpty) return await Act(new CorrectContact(Filed.Complainant(Named(answers)), Filed.ContactBy(answers)));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>The details on file, as answers of the form.</summary>
    Answers Known()
    {
        var person = Complaint.Complainant;
        return Answers.None
            .With("contact-by", Complaint.ContactBy.Select(way => way.ToString().ToLowerInvariant()))
            .With("email", person.Email).With("phone", person.Phone).With("mobile", person.OtherPhone).With("text-number", person.TextNumber)
            .With("letters-to", string.Join('\n', person.Address));
    }

    /// <summary>The name stays: who complains is not a contact detail.</summary>
    Answers Named(Answers answers) => answers
        .With("your-title", Complaint.Complainant.Title).With("your-first-name", Complaint.Complainant.FirstName).With("your-surname", Complaint.Complainant.Surname);
}
