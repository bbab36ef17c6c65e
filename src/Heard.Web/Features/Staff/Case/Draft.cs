using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;

namespace Heard.Web.Features.Staff.Case;

/// <summary>The beginning of a personal message, in the person's language, for a colleague to make their own.</summary>
public static class Draft
{
    /// <summary>An acknowledgement: greeting, what comes next, and the colleague's name. What was understood is for the colleague to say.</summary>
    public static string Acknowledgement(Complaint complaint, Organisation body, string colleague)
    {
        var name = complaint.Complainant.FullName;
        return complaint.Language is Language.Welsh
            ? $"Annwyl {(name.Length > 0 ? name : "gyfaill")}\n\nDiolch am eich cwyn. Rwyf wedi ei darllen, ac rwy'n deall mai'r hyn aeth o'i le yw …\n\nByddaf nawr yn …\n\nOs oes unrhyw beth i'w ychwanegu neu ei gywiro, dywedwch wrthyf.\n\n{colleague}\n{body.Name.Cy}"
            : $"Dear {(name.Length > 0 ? name : "Sir or Madam")}\n\nThank you for your complaint. I have read it, and I understand that what went wrong is …\n\nI will now …\n\nIf there is anything to add or put right, please tell me.\n\n{colleague}\n{body.Name.En}";
    }
}
