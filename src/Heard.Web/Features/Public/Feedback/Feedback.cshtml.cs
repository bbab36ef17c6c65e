using Heard.Domain.Learning;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Feedback;

/// <summary>All feedback begins with one question (1.2): something that went well, a comment, an idea, or a complaint, which has rights of its own.</summary>
[SameForEverybody]
public sealed class FeedbackModel : PublicPage
{
    /// <summary>The answer that leads to the form of complaints.</summary>
    public const string Complaint = "Complaint";

    /// <summary>Somebody went on without an answer.</summary>
    public bool IsMissing { get; private set; }

    /// <summary>The question; with an answer, on to where it leads. Nothing of anybody's is in the address.</summary>
    public IActionResult OnGet(string? kind, string? go)
    {
        if (kind == Complaint) return GoTo("complain");
        if (Array.Find(Enum.GetNames<FeedbackKind>(), name => name == kind) is { } known) return GoTo("feedback/" + known.ToLowerInvariant());
        if (kind is null && go is null) return Page();
        IsMissing = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
