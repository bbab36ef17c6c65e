using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Writing;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>
/// A letter to work on where the person asked for Easy Read or for sound (3.7): sentence by sentence with room for a picture, or as a script to
/// read aloud. Nothing is sent from here, and no sound of it is made: the words are private.
/// </summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class LetterFormatModel(Correspondence correspondence) : CasePage
{
    /// <summary>The letter.</summary>
    public Errand Errand { get; private set; } = null!;

    /// <summary>Its heading.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Its parts, each with a heading, which may be empty, and its sentences.</summary>
    public ImmutableArray<(string Heading, ImmutableArray<string> Sentences)> Parts { get; private set; }

    /// <summary>In Easy Read; otherwise a script.</summary>
    public bool IsEasyRead { get; private set; }

    public IActionResult OnGet(string kind, string format)
    {
        if (format is not ("easy-read" or "audio") || LetterModel.Find(Complaint, kind) is not { } errand) return NotFound();
        (Errand, IsEasyRead) = (errand, format == "easy-read");
        (Subject, var text) = correspondence.ByHand(Body, Case.Id, Complaint, errand);
        ImmutableArray<Section> parts = errand.Kind is ErrandKind.FinalResponse ? Complaint.Answer : [new(2, "", text)];
        Parts = [.. parts.Select(part => (part.Heading, Sentences.Of(part.Text)))];
        return Page();
    }
}
