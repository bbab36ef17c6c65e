using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.FindOut;

/// <summary>Somebody is asked for their account.</summary>
public sealed class AskModel(ComplaintDesk desk, AppDb database) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public AskForm Form { get; set; } = new();

    public IActionResult OnGet() => Lifecycle.IsBeingLookedAt(Complaint) ? Show() : Redirect(Address);

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await Handlers.AccountOf(database, Form.Email);
        var problems = Form.Problems().ToList();
        if (account == Me.Id && Form.Why is AskWhy.ComplainedAbout) problems.Add(("Email", "This is you. Hand the complaint over first, and let a colleague ask you"));
        return await Act(problems, () => Form.Command(account), refusal => refusal is Refusal.NoDay ? "by" : "Name", $"{Address}/plan");
    }
}

/// <summary>Who is asked, as it is typed.</summary>
public sealed record AskForm
{
    const int LongestName = 100;

    /// <summary>Why.</summary>
    public AskWhy? Why { get; init; }

    /// <summary>Who.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>Where the link goes; may be empty.</summary>
    public string? Email { get; init => field = Typed.Clean(value); }

    /// <summary>What they are asked.</summary>
    public string? Question { get; init => field = Typed.Clean(value); }

    /// <summary>By when they write.</summary>
    public TypedDay By { get; init; } = TypedDay.None;

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (Why is not { } why || !Enum.IsDefined(why)) yield return ("Why", "Select why they are asked");
        foreach (var problem in Typed.Problems("Name", Name, "who they are")) yield return problem;
        if (Name?.Length > LongestName) yield return ("Name", "Use 100 characters or fewer for who they are");
        if (!string.IsNullOrEmpty(Email) && !EmailAddress.LooksRight(Email)) yield return ("Email", "Enter an email address in the right form, such as name@example.com");
        foreach (var problem in Typed.Problems("Question", Question, "what you ask them")) yield return problem;
        if (By.Date is null) yield return ("by", "Enter by when they write, such as 27 3 2027");
    }

    /// <summary>The command.</summary>
    public AskPerson Command(string account) => new(Why!.Value, Name ?? "", Email ?? "", Question ?? "", By.Date!.Value, account);
}
