namespace Heard.Domain.Complaints;

/// <summary>
/// What somebody sent. A complaint is any expression of dissatisfaction that calls for an answer, whatever it is called
/// (UK Central Government Complaint Standards); when in doubt it is one.
/// </summary>
public enum Matter { Complaint, Feedback, Question, Request }

/// <summary>Who or what is at risk. <see cref="SaidByPerson"/>: the person said so at the first question, and nobody has looked yet.</summary>
public enum RiskKind { SaidByPerson, Safeguarding, ThreatToLife }

/// <summary>Somebody may be at risk, and no colleague has said yet what was done about it.</summary>
/// <param name="Kind">Which.</param>
/// <param name="What">What makes a colleague think so; empty: the person's own words do.</param>
public sealed record Risk(RiskKind Kind, string What);
