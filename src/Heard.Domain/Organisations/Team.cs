using System.Collections.Immutable;

namespace Heard.Domain.Organisations;

/// <summary>A colleague in a team.</summary>
/// <param name="Account">Their account.</param>
/// <param name="Name">As they were called when they came into the team.</param>
public sealed record TeamMember(string Account, string Name);

/// <summary>
/// Colleagues who share work, and what it is about. A complaint is in a team's list when one of them has it, or when
/// nobody has it and it is about something of theirs: so there is nothing to hand to a team, and nothing that lies between two.
/// </summary>
/// <param name="Id">Never changes: lowercase letters, figures and dashes.</param>
/// <param name="Name">As colleagues call it.</param>
/// <param name="Members">Who is in it; a colleague may be in several.</param>
/// <param name="Topics">The ids of what it deals with; may be empty.</param>
public sealed record Team(string Id, string Name, ImmutableArray<TeamMember> Members, ImmutableArray<string> Topics);
