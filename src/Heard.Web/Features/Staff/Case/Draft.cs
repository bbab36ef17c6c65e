using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using Heard.Web.Outbox;

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

    /// <summary>What was agreed, where the person accepted what was offered.</summary>
    public static string ResolvedEarly(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "Thank you for talking with me. You complained that …\n\nWe agreed that …\n\nI am sorry that …",
        "Diolch am siarad â mi. Cwynoch fod …\n\nCytunwyd y bydd …\n\nMae'n ddrwg gennyf fod …");

    /// <summary>What is looked at goes out with it.</summary>
    public static string Statement(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "Thank you for telling me about …\n\nBelow is what I look at, as I have understood you. I find out about each point, and my answer says what I found.",
        "Diolch am ddweud wrthyf am …\n\nIsod mae'r hyn rwy'n edrych arno, fel yr wyf wedi eich deall. Byddaf yn darganfod y ffeithiau am bob pwynt, a bydd fy ateb yn dweud beth y cefais.");

    /// <summary>How it is going.</summary>
    public static string Update(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "Since I last wrote I have …\n\nNext I will …\n\nYou hear from me again by …",
        "Ers i mi ysgrifennu ddiwethaf rwyf wedi …\n\nNesaf byddaf yn …\n\nByddwch yn clywed gennyf eto erbyn …");

    /// <summary>Why it takes longer; named as such where it takes more than half a year.</summary>
    public static string Delay(Complaint complaint, Organisation body, string colleague, bool isHalfAYear) => Letter(
        complaint, body, colleague,
        (isHalfAYear ? "You complained about six months ago, and we have not answered you yet. I am sorry. That is far too long.\n\n" : "I am sorry: our answer to your complaint takes longer than we promised.\n\n") + "The reason is …\n\nUntil then I will …",
        (isHalfAYear ? "Cwynoch tua chwe mis yn ôl, ac nid ydym wedi eich ateb eto. Mae'n ddrwg gennyf. Mae hynny'n llawer rhy hir.\n\n" : "Mae'n ddrwg gennyf: mae ein hateb i'ch cwyn yn cymryd mwy o amser nag a addawyd gennym.\n\n") + "Y rheswm yw …\n\nTan hynny byddaf yn …");

    /// <summary>Why the time does not run.</summary>
    public static string Stop(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "I cannot go on with your complaint until I have …\n\nWhat you can do is …",
        "Ni allaf barhau â'ch cwyn nes bod gennyf …\n\nYr hyn y gallwch ei wneud yw …");

    /// <summary>How we keep in contact from now on, and whom to ask about it.</summary>
    public static string ContactPlan(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "I want your complaint to be answered, and I want my colleagues to be able to do that. What has made it too hard is …\n\nFrom now on we keep in contact like this: …\n\nThis is until … and I look at it again by then. If you think that it is wrong or does not work for you, ask … to look at it.",
        "Rwyf am i'ch cwyn gael ei hateb, ac rwyf am i'm cydweithwyr allu gwneud hynny. Yr hyn a'i gwnaeth yn rhy anodd yw …\n\nO hyn ymlaen rydym yn cadw mewn cysylltiad fel hyn: …\n\nMae hyn tan … a byddaf yn edrych arno eto erbyn hynny. Os ydych yn meddwl ei fod yn anghywir neu nad yw'n gweithio i chi, gofynnwch i … edrych arno.");

    /// <summary>That we keep in contact as with everybody again.</summary>
    public static string ContactPlanEnded(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "We no longer need a plan for how we keep in contact. From today …",
        "Nid oes angen cynllun arnom mwyach ar gyfer sut rydym yn cadw mewn cysylltiad. O heddiw ymlaen …");

    /// <summary>What is thought so far.</summary>
    public static string Views(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "I have looked into your complaint, and before I write our answer I want to hear from you.\n\nWhat I have found so far is …\n\nWhat I think so far is …\n\nNothing is final yet. Please tell me by … what is wrong or missing.",
        "Rwyf wedi edrych i mewn i'ch cwyn, a chyn i mi ysgrifennu ein hateb hoffwn glywed gennych.\n\nYr hyn a gefais hyd yn hyn yw …\n\nYr hyn rwy'n ei feddwl hyd yn hyn yw …\n\nNid oes dim yn derfynol eto. Dywedwch wrthyf erbyn … beth sy'n anghywir neu ar goll.");

    /// <summary>Why a part goes another way, and what the person can do there.</summary>
    public static string Split(Complaint complaint, Organisation body, string colleague, RouteKind route) => Letter(
        complaint, body, colleague,
        $"Thank you for telling us about this. One part of it is not for our complaints process, and I do not want you to lose time: …\n\n{PartText.Why(route, complaint.Language)}\n\nWhat I have done about it is …\n\nThe rest of your complaint …",
        $"Diolch am ddweud wrthym am hyn. Nid yw un rhan ohono ar gyfer ein proses gwyno, ac nid wyf am i chi golli amser: …\n\n{PartText.Why(route, complaint.Language)}\n\nYr hyn rwyf wedi ei wneud amdani yw …\n\nMae gweddill eich cwyn …");

    /// <summary>That it ends without an answer, and why.</summary>
    public static string End(Complaint complaint, Organisation body, string colleague) => Letter(
        complaint, body, colleague,
        "I am sorry: I cannot go on with your complaint. The reason is …\n\nWhat you can do instead is …",
        "Mae'n ddrwg gennyf: ni allaf barhau â'ch cwyn. Y rheswm yw …\n\nYr hyn y gallwch ei wneud yn lle hynny yw …");

    /// <summary>How the final response begins.</summary>
    public static string Response(Complaint complaint, Organisation body)
    {
        var name = complaint.Complainant.FullName;
        return complaint.Language is Language.Welsh
            ? $"Annwyl {(name.Length > 0 ? name : "gyfaill")}\n\nCwynoch i {body.Name.Cy} fod …\n\nRydych am i ni …\n\nRwyf wedi edrych ar bob pwynt y cytunwyd arno. Isod mae'r hyn a ganfyddais."
            : $"Dear {(name.Length > 0 ? name : "Sir or Madam")}\n\nYou complained to the {body.Name.En} that …\n\nYou want us to …\n\nI have looked at every point that we agreed. Below is what I found.";
    }

    /// <summary>What was promised is done.</summary>
    public static string RemedyDone(Complaint complaint, Organisation body, string colleague, Remedy remedy) => Letter(
        complaint, body, colleague,
        $"In our answer we promised: {remedy.What}\n\nThis is done: …",
        $"Yn ein hateb addawsom: {remedy.What}\n\nMae hyn wedi ei wneud: …");

    /// <summary>Greeting, words in the person's language, and the colleague's name.</summary>
    static string Letter(Complaint complaint, Organisation body, string colleague, string english, string welsh)
    {
        var name = complaint.Complainant.FullName;
        return complaint.Language is Language.Welsh
            ? $"Annwyl {(name.Length > 0 ? name : "gyfaill")}\n\n{welsh}\n\n{colleague}\n{body.Name.Cy}"
            : $"Dear {(name.Length > 0 ? name : "Sir or Madam")}\n\n{english}\n\n{colleague}\n{body.Name.En}";
    }
}
