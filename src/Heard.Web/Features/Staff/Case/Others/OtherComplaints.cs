using System.Collections.Immutable;
using System.Security.Claims;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Case.Others;

/// <summary>Another complaint of the same body, and what it has to do with the one that is open.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Complaint">It as it stands.</param>
/// <param name="Opening">The first words of what happened.</param>
/// <param name="Why">What it has to do with it, in words.</param>
public sealed record OtherComplaint(Guid Id, Complaint Complaint, string Opening, string Why);

/// <summary>The others of a complaint.</summary>
/// <param name="Linked">Those that a colleague has linked.</param>
/// <param name="Offered">Those of the same person, newest first; as many as a page can show.</param>
/// <param name="HasMore">There are more of the same person.</param>
/// <param name="Hidden">Linked once, and about what this colleague did: they see nothing of it.</param>
public sealed record OthersOf(ImmutableArray<OtherComplaint> Linked, ImmutableArray<OtherComplaint> Offered, bool HasMore, ImmutableHashSet<ComplaintReference> Hidden)
{
    /// <summary>None.</summary>
    public static readonly OthersOf None = new([], [], false, []);
}

/// <summary>
/// Finds the complaints that may belong to one: by a link, or by a digest in an index. The few that are found are read as
/// files, since only those say whom they are about: who is complained about in one is not shown it.
/// </summary>
public sealed class OtherComplaints(AppDb database, PersonDigests digests, ComplaintDesk desk, RestrictedFiles restricted)
{
    /// <summary>The most that are offered.</summary>
    public const int MostOffered = 10;

    /// <summary>The complaint of this reference; null: this body has none, or this colleague may not know of it.</summary>
    public async Task<OtherComplaint?> Find(ComplaintReference reference, ClaimsPrincipal user)
    {
        var text = reference.ToString();
        var row = await database.Complaints.AsNoTracking().Where(row => row.Reference == text).Select(row => new { row.Id, row.Opening }).FirstOrDefaultAsync();
        return row is not null && await CaseFile.Read(database, row.Id) is { } file && MayKnow(file.Complaint, user) ? new(row.Id, file.Complaint, row.Opening, "") : null;
    }

    /// <summary>The others of a complaint, as far as this colleague may know of them.</summary>
    public async Task<OthersOf> Of(CaseFile file, Guid organisation, ClaimsPrincipal user)
    {
        var links = file.Complaint.Links;
        var once = file.Timeline.Select(happened => happened.Event).OfType<ComplaintLinked>().Select(linked => linked.Other.ToString()).Distinct().ToList();
        var linked = once.Count == 0 ? [] : await database.Complaints.AsNoTracking().Where(row => once.Contains(row.Reference))
            .Select(row => new Found(row.Id, row.Reference, row.ReceivedAt, row.Opening)).ToListAsync();
        var same = await Same(file, organisation, [.. links.Select(link => link.Other.ToString())]);
        var read = await CaseFile.ReadAll(database, [.. linked.Concat(same).Select(found => found.Id).Distinct()]);
        var hidden = read.Values.Where(other => !MayKnow(other, user)).Select(other => other.Reference).ToImmutableHashSet();

        IEnumerable<OtherComplaint> Shown(IEnumerable<Found> rows) => from row in rows
                                                                      where read.TryGetValue(row.Id, out var other) && !hidden.Contains(other.Reference)
                                                                      select new OtherComplaint(row.Id, read[row.Id], row.Opening, row.Why);
        return new(
            [.. Shown(links.SelectMany(link => linked.Where(row => row.Reference == link.Other.ToString()).Select(row => row with { Why = LinkWords.Here(link.Why) })))],
            [.. Shown(same.Take(MostOffered))], same.Count > MostOffered, hidden);
    }

    bool MayKnow(Complaint other, ClaimsPrincipal user) => Lifecycle.MayOpen(other, user.AccountId(), restricted.IsNamed(user));

    /// <summary>
    /// Links or unlinks both, the other first: two acts, since each complaint is locked, decided and written by itself. If
    /// the second does not come about, the other has what this one has not, and the same press does the rest.
    /// </summary>
    /// <param name="body">The body of both.</param>
    /// <param name="here">The complaint that is open, and what is done to it.</param>
    /// <param name="there">The other, and what is done to it.</param>
    /// <param name="already">The refusal which says that it was done before.</param>
    /// <param name="by">The colleague.</param>
    /// <returns>Why nothing was done; null: both are as they should be.</returns>
    public async Task<Refusal?> Both(Organisation body, (Guid Id, ComplaintCommand Command) here, (Guid Id, ComplaintCommand Command) there, Refusal already, Actor by)
    {
        var other = (await desk.Act(body, there.Id, there.Command, by)).Refusal;
        if (other is not null && other != already) return other;
        var own = (await desk.Act(body, here.Id, here.Command, by)).Refusal;
        return own == already && other is null ? null : own;
    }

    /// <summary>Those of the same person, newest first: each of the things by which they are recognised is looked up in its index, all in one question.</summary>
    async Task<IReadOnlyList<Found>> Same(CaseFile file, Guid organisation, IReadOnlyList<string> linked)
    {
        var most = MostOffered + linked.Count + 2;
        var marks = digests.All(organisation, file.Complaint.Complainant)
            .Select(mark => With(mark.By, mark.Digest).OrderByDescending(row => row.ReceivedAt).Take(most).Select(row => new { row.Id, row.Reference, row.ReceivedAt, row.Opening, mark.By })).ToList();
        if (marks.Count == 0) return [];
        var rows = await marks.Aggregate((all, mark) => all.Concat(mark)).ToListAsync();
        return
        [
            .. rows.Where(row => row.Id != file.Id && !linked.Contains(row.Reference)).OrderBy(row => row.By).DistinctBy(row => row.Id).OrderByDescending(row => row.ReceivedAt).Take(MostOffered + 1)
                .Select(row => new Found(row.Id, row.Reference, row.ReceivedAt, row.Opening) { Why = LinkWords.Same(row.By) }),
        ];
    }

    IQueryable<ComplaintRow> With(PersonMark by, byte[] digest) => by switch
    {
        PersonMark.Email => database.Complaints.Where(row => row.SameEmail == digest),
        PersonMark.Postcode => database.Complaints.Where(row => row.SamePostcode == digest),
        _ => database.Complaints.Where(row => row.SamePhone == digest),
    };

    sealed record Found(Guid Id, string Reference, DateTimeOffset ReceivedAt, string Opening)
    {
        public string Why { get; init; } = "";
    }
}
