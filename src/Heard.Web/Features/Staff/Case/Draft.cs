using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;

namespace Heard.Web.Features.Staff.Case;

/// <summary>The beginning of a personal message, in the person's language, for a colleague to make their own.</summary>
public static class Draft
{
    /// <summary>An acknowledgement: what comes next. What was understood is for the colleague to say.</summary>
    public static string Acknowledgement(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "Thank you for your complaint. I have read it, and I understand that what went wrong is …\n\nI will now …\n\nIf there is anything to add or put right, please tell me.",
        "Diolch am eich cwyn. Rwyf wedi ei darllen, ac rwy'n deall mai'r hyn aeth o'i le yw …\n\nByddaf nawr yn …\n\nOs oes unrhyw beth i'w ychwanegu neu ei gywiro, dywedwch wrthyf.");

    /// <summary>What we take it as, and what happens with it.</summary>
    public static string Matter(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "Thank you for writing to us. I have read what you sent, and I take it as …\n\nWhat happens with it now is …",
        "Diolch am ysgrifennu atom. Rwyf wedi darllen yr hyn a anfonoch, ac rwy'n ei gymryd fel …\n\nYr hyn sy'n digwydd nesaf yw …");

    /// <summary>Whether a late complaint is looked at, and why.</summary>
    public static string Time(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "Thank you for your complaint. It is more than a year since you knew of the problem, so I have thought about two things: why it was not possible to complain sooner, and whether we can still find out fairly what happened.\n\nI have decided …\n\nMy reason is …",
        "Diolch am eich cwyn. Mae mwy na blwyddyn ers i chi wybod am y broblem, felly rwyf wedi ystyried dau beth: pam nad oedd modd cwyno'n gynt, ac a allwn o hyd ddarganfod yn deg beth ddigwyddodd.\n\nRwyf wedi penderfynu …\n\nFy rheswm yw …");

    /// <summary>Greeting, words in the person's language, and the colleague's name.</summary>
    static string Letter(Complaint complaint, Organisation body, string colleague, string english, string welsh)
    {
        var name = complaint.Complainant.FullName;
        return complaint.Language is Language.Welsh
            ? $"Annwyl {(name.Length > 0 ? name : "gyfaill")}\n\n{welsh}\n\n{colleague}\n{body.Name.Cy}"
            : $"Dear {(name.Length > 0 ? name : "Sir or Madam")}\n\n{english}\n\n{colleague}\n{body.Name.En}";
    }
}
