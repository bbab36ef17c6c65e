using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Mail;
using Heard.Web.Data;
using Heard.Web.Features.Staff.Case;
using Heard.Web.Mailbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Mail;

/// <summary>A message: its words as text, what came with it, and what to do about it.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class MessageModel(AppDb database, MailTasks tasks) : MailPage
{
    /// <summary>What is done about it: a name of <see cref="MailSettlement"/>.</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>The complaint to which it is added as the person's words.</summary>
    [BindProperty]
    public string? Reference { get; set; }

    /// <summary>The complaint with which it is filed for colleagues.</summary>
    [BindProperty]
    public string? NoteReference { get; set; }

    /// <summary>The field that is wrong, with what to do; null: none.</summary>
    public (string Field, string Say)? Problem { get; private set; }

    /// <summary>Its words; null: there is no original to read them from.</summary>
    public string? Text { get; private set; }

    /// <summary>The sender's name as the message has it.</summary>
    public string FromName { get; private set; } = "";

    /// <summary>The names of what came with it.</summary>
    public IReadOnlyList<string> Attachments { get; private set; } = [];

    /// <summary>What of that was not kept.</summary>
    public IReadOnlyList<FileRow> NotKept { get; private set; } = [];

    /// <summary>The complaint it became or joined, or names; null: none.</summary>
    public string? Complaint { get; private set; }

    /// <summary>A colleague still has to look.</summary>
    public bool Waits => Mail.State is MailState.ForColleague;

    /// <summary>There is something to make a complaint of.</summary>
    public bool HasWords => MailComplaint.HasWords(MailToken.CutOff(Mail.Subject), Text ?? "");

    public async Task OnGetAsync()
    {
        await Read();
        Reference = NoteReference = Complaint;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        using var opened = await Read();
        if (!Waits) return Redirect(Address);
        try
        {
            return await Act(opened);
        }
        catch (TakenAlreadyException)
        {
            // The page says who was quicker.
            return Redirect(Address);
        }
    }

    /// <summary>The message at a field; null: nothing is wrong there.</summary>
    public string? At(string field) => Problem is { } problem && problem.Field == field ? problem.Say : null;

    Task<IActionResult> Act(OpenedMail? opened) => (Do, opened) switch
    {
        (nameof(MailSettlement.Complaint), { } mail) when HasWords => Complain(mail),
        (nameof(MailSettlement.Complaint), _) => Wrong(nameof(Do), "There are no words in it. Record the complaint instead, and then choose “Nothing: it is here already”"),
        (nameof(MailSettlement.Words), { } mail) => With(nameof(Reference), Reference, complaint => tasks.Join(Body, Mail, mail, complaint, Me, HttpContext.RequestAborted)),
        (nameof(MailSettlement.Note), _) => With(nameof(NoteReference), NoteReference, complaint => tasks.Note(Body, Mail, opened, complaint, Me)),
        (nameof(MailSettlement.Spam) or nameof(MailSettlement.Duplicate) or nameof(MailSettlement.NotForUs), _) => Nothing(Enum.Parse<MailSettlement>(Do)),
        _ => Wrong(nameof(Do), "Select what to do about it"),
    };

    async Task<IActionResult> Complain(OpenedMail opened)
    {
        await tasks.Complain(Body, Mail, opened, Me, HttpContext.RequestAborted);
        return Redirect(Address);
    }

    async Task<IActionResult> Nothing(MailSettlement settlement)
    {
        await tasks.Settle(Mail, settlement, Me);
        return Redirect($"/staff/{Body.ShortName}/mail");
    }

    async Task<IActionResult> With(string field, string? typed, Func<Guid, Task<Refusal?>> act)
    {
        if (!ComplaintReference.TryParse(typed, out var reference)) return await Wrong(field, "Enter a reference, such as 4H7K 92MV");
        if (await database.Named(reference) is not { } complaint)
        {
            return await Wrong(field, "There is no complaint with this reference");
        }

        return await act(complaint) is { } refusal ? await Wrong(field, RefusalWords.Say(refusal)) : Redirect($"/staff/{Body.ShortName}/complaints/{reference}");
    }

    Task<IActionResult> Wrong(string field, string say)
    {
        Problem = (field, say);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Task.FromResult<IActionResult>(Page());
    }

    async Task<OpenedMail?> Read()
    {
        if (Mail.ComplaintId is { } complaint) Complaint = await database.Complaints.AsNoTracking().Where(row => row.Id == complaint).Select(row => row.Reference).FirstOrDefaultAsync();
        NotKept = await tasks.NotKept(Mail.Id);
        if (await tasks.Open(Original, HttpContext.RequestAborted) is not { } opened) return null;
        (Text, FromName, Attachments) = (opened.Text, MailText.Line(opened.FromName, 100), [.. opened.Attachments.Select(file => Heard.Domain.Files.FileName.Clean(file.Name))]);
        return opened;
    }
}
