using Heard.Domain.Complaints;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>What a list can be narrowed to, in words.</summary>
public static class InboxWords
{
    /// <summary>How a complaint came.</summary>
    public static string Way(Channel channel) => channel switch
    {
        Channel.Online => "Online",
        Channel.Telephone => "By phone",
        Channel.InPerson => "In person",
        Channel.Letter => "By letter",
        Channel.Email => "By email",
        Channel.SocialMedia => "Social media",
        _ => "From another system",
    };
}
