using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Security;

namespace Heard.Web.Complaints;

/// <summary>The row that lists read, made from the complaint.</summary>
public static class Projection
{
    const int OpeningLength = 160;

    /// <summary>What lists show of a file that is kept to few: nothing of the person. It is still found by their name.</summary>
    const string RestrictedOpening = "Restricted: somebody may be at risk";

    /// <summary>Brings <paramref name="row"/> up to date after <paramref name="version"/> events.</summary>
    public static void Bring(ComplaintRow row, Complaint complaint, int version, WorkingDays days, PersonDigests digests)
    {
        var needs = Needs.Of(complaint, days);
        var need = needs.FirstOrDefault(listed => listed.Account is null);
        row.ReceivedAt = complaint.ReceivedAt;
        row.Stage = complaint.Stage;
        row.Consent = complaint.Authorisation.State;
        row.Language = complaint.Language;
        row.Channel = complaint.Channel;
        row.Need = need?.Kind;
        row.NeedBy = need?.By ?? DateOnly.MaxValue;
        row.ActsOn = ByItself.Next(complaint, days)?.On;
        row.AssignedTo = complaint.AssignedTo;
        row.HasAdjustments = !complaint.Adjustments.IsEmpty;
        row.IsRestricted = complaint.IsRestricted;
        row.Name = complaint.IsRestricted ? "" : complaint.Complainant.FullName;
        row.Opening = complaint.IsRestricted ? RestrictedOpening : Opening(complaint.Answers["what-happened"]);
        row.SearchText = string.Join('\n', new[]
        {
            complaint.Reference.ToString(), complaint.Complainant.FullName, complaint.Affected?.FullName ?? "",
            complaint.Answers["what-happened"], complaint.Answers["effect"], complaint.Answers["outcome"],
        }.Where(text => text.Length > 0));
        digests.Bring(row, complaint.Complainant);
        row.Version = version;
        List(row, complaint.IsRestricted ? [.. needs.Select(due => due with { What = "" })] : needs);
        Sort(row, complaint.Topics);
    }

    /// <summary>Each stands at its place again, so that what did not change is not written. What is one colleague's stands before 0: -1, -2…</summary>
    static void List(ComplaintRow row, ImmutableArray<Need> needs)
    {
        var placed = needs.Where(need => need.Account is null).Index().Select(own => (Place: own.Index, Need: own.Item))
            .Concat(needs.Where(need => need.Account is not null).Index().Select(theirs => (Place: -1 - theirs.Index, Need: theirs.Item))).ToList();
        row.Needs.RemoveAll(listed => placed.All(one => one.Place != listed.Place));
        foreach (var (place, need) in placed)
        {
            if (row.Needs.Find(listed => listed.Place == place) is not { } listed)
            {
                listed = new NeedRow { ComplaintId = row.Id, OrganisationId = row.OrganisationId, Place = place };
                row.Needs.Add(listed);
            }

            (listed.Kind, listed.By, listed.Promised, listed.What, listed.Who, listed.AssignedTo) = (need.Kind, need.By, need.IsPromised, need.What, need.Who, need.Account ?? row.AssignedTo);
        }
    }

    static void Sort(ComplaintRow row, ImmutableArray<string> topics)
    {
        row.Topics.RemoveAll(sorted => !topics.Contains(sorted.Topic));
        foreach (var topic in topics.Where(topic => row.Topics.TrueForAll(sorted => sorted.Topic != topic)))
        {
            row.Topics.Add(new ComplaintTopicRow { ComplaintId = row.Id, OrganisationId = row.OrganisationId, Topic = topic });
        }

        foreach (var sorted in row.Topics) sorted.NeedBy = row.NeedBy;
    }

    static string Opening(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= OpeningLength) return line;
        var cut = line.LastIndexOf(' ', OpeningLength);
        var end = cut > OpeningLength / 2 ? cut : char.IsHighSurrogate(line[OpeningLength - 1]) ? OpeningLength - 1 : OpeningLength;
        return line[..end] + "…";
    }
}
