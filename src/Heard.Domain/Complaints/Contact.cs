namespace Heard.Domain.Complaints;

/// <summary>
/// How a body and a person keep in contact where their behaviour made it too hard: recorded, told, for a time, reviewed.
/// It never blocks anybody: whatever they write is still read and answered (UK Central Government Complaint Standards).
/// </summary>
/// <param name="Plan">How, as the person reads it: one named colleague, a call on Tuesdays.</param>
/// <param name="Why">What happened, and what was tried before, for the file.</param>
/// <param name="Until">The last day (in London); it is reviewed by then.</param>
public sealed record ContactPlan(string Plan, string Why, DateOnly Until);

/// <summary>A manager sets how a person is kept in contact with, or goes on with it after a review.</summary>
/// <param name="Plan">How, as the person reads it.</param>
/// <param name="Why">What happened, and what was tried before.</param>
/// <param name="Until">The last day, within six months.</param>
/// <param name="Words">What the person is told: why, until when, and whom they can ask to look at it.</param>
public sealed record SetContactPlan(string Plan, string Why, DateOnly Until, string Words) : ComplaintCommand;

/// <summary>A manager ends it.</summary>
public sealed record EndContactPlan(string Reason, string Words) : ComplaintCommand;

/// <summary>How the person is kept in contact with was set; they are told by <paramref name="Way"/>.</summary>
public sealed record ContactPlanned(ContactPlan Plan, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>It ended; they are told by <paramref name="Way"/>.</summary>
public sealed record ContactPlanEnded(string Reason, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;
