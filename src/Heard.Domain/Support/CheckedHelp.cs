using Heard.Domain.Organisations;

namespace Heard.Domain.Support;

/// <summary>Whom a body puts on paper and on its first page.</summary>
public static class CheckedHelp
{
    /// <summary>The sources that somebody at the body has checked, in its own order: what is printed, or read before anything is asked, names no others.</summary>
    public static IEnumerable<HelpSource> Checked(this Organisation body) => body.Help.Where(source => source.CheckedOn is not null);

    /// <summary>The body's own list for one group: who is made for it, then who helps everybody, and of both first whom the body has checked.</summary>
    public static IEnumerable<HelpSource> For(this Organisation body, HelpGroup group) => body.Help.Where(source => source.For.IsEmpty || source.For.Contains(group))
        .OrderByDescending(source => source.For.Contains(group)).ThenByDescending(source => source.CheckedOn is not null);
}
