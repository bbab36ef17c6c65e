using Heard.Domain.Complaints;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>Where a complaint is, in a colleague's words.</summary>
public static class StageWords
{
    /// <summary>"Closer look".</summary>
    public static string Say(Stage stage) => stage switch
    {
        Stage.Received => "Received",
        Stage.PutRight => "Put right at once",
        Stage.Withdrawn => "Withdrawn",
        Stage.NotAComplaint => "Not a complaint",
        Stage.NotLookedAt => "Not looked at: over a year",
        Stage.ResolvedEarly => "Settled early",
        Stage.CloserLook => "Closer look",
        Stage.Answered => "Answered",
        Stage.OtherRoutes => "Gone another way",
        Stage.Ended => "Ended without an answer",
        _ => stage.ToString(),
    };
}
