using System.Collections.Frozen;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Case;

/// <summary>Something a colleague writes about a complaint: its words on the page, how messages name the field, and the command it becomes.</summary>
public sealed record Written(string Title, string Label, string Field, string Hint, string Button, Func<string, ComplaintCommand> Command)
{
    /// <summary>It begins with a draft, which has dots where the colleague's own words belong.</summary>
    public bool IsDrafted { get; init; }

    /// <summary>A colleague can be chosen who should read it.</summary>
    public bool HasReader { get; init; }
}

/// <summary>What a colleague does with a complaint, one small page each.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class ActModel(AppDb database, ComplaintDesk desk) : CasePage
{
    const string ErrandPrefix = "errand-";

    static readonly FrozenDictionary<string, Written> Writing = new Dictionary<string, Written>
    {
        ["acknowledge"] = new("Acknowledge the complaint", "Your message", "your message", "In your own words: what you have understood, what happens next, and who you are. It goes out as you write it.", "Send the acknowledgement", words => new Acknowledge(words)) { IsDrafted = true },
        ["update"] = new("Tell them how it is going", "Your message", "your message", "What you have done, what comes next, and when they hear from you again. It goes out as you write it.", "Send it", words => new SendUpdate(words)) { IsDrafted = true },
        ["closer-look"] = new("Take a closer look", "Why does it need one?", "why it needs a closer look", "For the file. They are told that one named person now finds out what happened, and by when they are answered.", "Begin the closer look", words => new BeginCloserLook(CloserLookWhy.Colleague, words)),
        ["asked"] = new("They ask for a closer look", "What did they say?", "what they said", "For the file. It begins at once, and they are told so.", "Begin the closer look", words => new BeginCloserLook(CloserLookWhy.AskedByPerson, words)),
        ["disputed"] = new("What we look at is not right", "What is wrong or missing?", "what is wrong or missing", "In their words. Put it right and send it again.", "Save", words => new AnswerStatement(false, words)),
        ["reopen"] = new("Look at it again", "Why?", "why it is looked at again", "What the person says that is new, or what was missed. They are told that we look at it again, and by when.", "Look at it again", words => new ReopenComplaint(ReopenWhy.NewFromPerson, words)),
        ["note"] = new("Add a note", "Note for colleagues", "the note", "The person does not see it here, but can ask for a copy of everything about them.", "Save the note", words => new AddNote(words)) { HasReader = true },
        ["confirm"] = new("Confirm the authorisation", "How did you check it?", "how you checked it", "Against what we knew already: a number on file, a signature, papers that show their authority.", "Confirm", words => new ConfirmAuthorisation(words)),
        ["undelivered"] = new("The message that did not arrive", "What did you do?", "what you did", "How you reached them, or what you tried.", "Save", words => new SettleUndelivered(words)),
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, ComplaintCommand> Pressing = new Dictionary<string, ComplaintCommand>
    {
        ["read"] = new MarkRead(),
        ["agreed"] = new AnswerStatement(true, ""),
    }.ToFrozenDictionary();

    /// <summary>The form with words; null where the act is another.</summary>
    public Written? Form { get; private set; }

    /// <summary>What was written.</summary>
    [BindProperty]
    public string? Words { get; set => field = Typed.Clean(value); }

    /// <summary>The account it is assigned to, or whose note it is; empty: nobody.</summary>
    [BindProperty]
    public string? Account { get; set; }

    /// <summary>Who can have it.</summary>
    public IReadOnlyList<Handler> Handlers { get; private set; } = [];

    /// <summary>What is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>The field that it is about.</summary>
    public string Field { get => field ?? (Form is null ? nameof(Account) : nameof(Words)); private set; }

    public async Task<IActionResult> OnGetAsync(string act)
    {
        Form = Writing.GetValueOrDefault(act);
        Words = act switch
        {
            "acknowledge" => Draft.Acknowledgement(Complaint, Body, Me.Name),
            "update" => Draft.Update(Complaint, Body, Me.Name),
            _ => null,
        };
        if (act == "assign") Handlers = await Security.Handlers.Of(database, Body.Id);
        if (Form is { HasReader: true }) Handlers = await Readers();
        return Form is not null || act == "assign" ? Page() : Redirect(Address);
    }

    public async Task<IActionResult> OnPostAsync(string act)
    {
        Form = Writing.GetValueOrDefault(act);
        if (Form is not null) return await Write(Form);
        if (act == "assign") return await Assign();
        if (act == "mention") return await Do(new SettleMention(Account ?? "", Account == Me.Id));
        return Pressed(act) is { } command ? await Do(command) : NotFound();
    }

    static ComplaintCommand? Pressed(string act) =>
        act.StartsWith(ErrandPrefix, StringComparison.Ordinal) && Enum.TryParse<ErrandKind>(act.AsSpan(ErrandPrefix.Length), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? new FinishErrand(kind)
            : Pressing.GetValueOrDefault(act);

    async Task<IActionResult> Write(Written form)
    {
        if (form.HasReader) Handlers = await Readers();
        Problem = Typed.Problems(nameof(Words), Words, form.Field, draft: form.IsDrafted).FirstOrDefault().Say;
        if (Problem is not null) return Wrong();
        var command = form.Command(Words ?? "");
        if (command is not AddNote note || string.IsNullOrEmpty(Account)) return await Do(command);
        if (Handlers.FirstOrDefault(handler => handler.Id == Account) is { } reader) return await Do(note with { For = new(reader.Id, reader.Name) });
        (Problem, Field) = ("Select who should read it", nameof(Account));
        return Wrong();
    }

    bool MayShare => Service<RestrictedFiles>().MayShare(User, Complaint.AssignedTo);

    /// <summary>Who else deals with complaints here, and has something to do with this one.</summary>
    async Task<IReadOnlyList<Handler>> Readers() =>
        [.. (await Security.Handlers.Of(database, Body.Id)).Where(handler => handler.Id != Me.Id && Lifecycle.MayHandle(Complaint, handler.Id))];

    async Task<IActionResult> Assign()
    {
        Handlers = await Security.Handlers.Of(database, Body.Id);
        if (string.IsNullOrEmpty(Account)) return await Do(new Assign("", "") { MayShare = MayShare });
        if (Handlers.FirstOrDefault(handler => handler.Id == Account) is { } chosen) return await Do(new Assign(chosen.Id, chosen.Name) { MayShare = MayShare });
        Problem = "Select a colleague";
        return Wrong();
    }

    async Task<IActionResult> Do(ComplaintCommand command)
    {
        var acted = await desk.Act(Body, Case.Id, command, Me);
        if (acted.Refusal is null) return Redirect(Address);
        Problem = RefusalWords.Say(acted.Refusal.Value);
        return Wrong();
    }

    PageResult Wrong()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
