using Heard.Domain.Complaints;
using Heard.Web.Security;

namespace Heard.Web.Features.Staff.Case.Others;

/// <summary>What complaints have to do with each other, in words for colleagues.</summary>
public static class LinkWords
{
    /// <summary>As it is seen from the complaint that is open.</summary>
    public static string Here(LinkWhy why) => why switch
    {
        LinkWhy.SameMatter => "the same matter",
        LinkWhy.SamePerson => "the same person, another matter",
        LinkWhy.AnsweredWithOther => "this one is a duplicate, answered with the other",
        LinkWhy.AnswersOther => "the other is a duplicate, answered with this one",
        _ => why.ToString(),
    };

    /// <summary>As a choice.</summary>
    public static string Choice(LinkWhy why) => string.Concat(Here(why)[..1].ToUpperInvariant(), Here(why).AsSpan(1));

    /// <summary>By what the person was recognised.</summary>
    public static string Same(PersonMark by) => by switch
    {
        PersonMark.Email => "the same email address",
        PersonMark.Postcode => "the same name and postcode",
        PersonMark.Phone => "the same name and telephone number",
        _ => by.ToString(),
    };
}
