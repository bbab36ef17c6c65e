using Heard.Domain.Complaints;

namespace Heard.Web.Features.Api;

/// <summary>A complaint in a list.</summary>
/// <param name="Reference">What people quote.</param>
/// <param name="Stage">Where it is.</param>
/// <param name="Need">What it needs most urgently; left out: nothing.</param>
/// <param name="NeedBy">By when; left out: at once, or it needs nothing.</param>
/// <param name="ReceivedAt">When it was entered (UTC).</param>
/// <param name="Channel">How it arrived.</param>
/// <param name="AssignedTo">The account that deals with it; left out: nobody yet.</param>
/// <param name="HasAdjustments">Something makes it easier for the person: look before contacting them.</param>
/// <param name="Name">The name of the person who complains; may be empty.</param>
/// <param name="Opening">The first words of what happened.</param>
/// <param name="Link">The complaint itself.</param>
public sealed record ComplaintLine(
    string Reference, Stage Stage, NeedKind? Need, DateOnly? NeedBy, DateTimeOffset ReceivedAt, Channel Channel, string? AssignedTo, bool HasAdjustments, string Name, string Opening, string Link);

/// <summary>A part of a list.</summary>
/// <param name="Complaints">The complaints, most urgent first.</param>
/// <param name="Next">The part that follows; left out: there is none.</param>
public sealed record ComplaintList(IReadOnlyList<ComplaintLine> Complaints, string? Next);
