using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Help;

/// <summary>Where to get help, advice and support (3.11–3.13), found by three questions that can be left. What is asked is kept nowhere.</summary>
[SameForEverybody]
public sealed class HelpModel : PublicPage
{
    const int Longest = 100;

    /// <summary>What would help.</summary>
    [BindProperty(SupportsGet = true)]
    public HelpNeed? Need { get; set; }

    /// <summary>Whom it is for.</summary>
    [BindProperty(SupportsGet = true)]
    public HelpGroup? For { get; set; }

    /// <summary>Where they live.</summary>
    [BindProperty(SupportsGet = true)]
    public HomeNation? Nation { get; set; }

    /// <summary>In their own words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>What they say.</summary>
    public Wanted Wanted { get; private set; } = null!;

    /// <summary>What was found.</summary>
    public Finding Found { get; private set; } = null!;

    /// <summary>What a source of this body does, in the order of the question.</summary>
    public IEnumerable<HelpNeed> Needs => Enum.GetValues<HelpNeed>().Where(need => Body.Help.Any(source => source.Does.Contains(need)));

    /// <summary>Whom sources of this body are made for.</summary>
    public IEnumerable<HelpGroup> Groups => Enum.GetValues<HelpGroup>().Where(group => Body.Help.Any(source => source.For.Contains(group)));

    /// <summary>Where it matters: not asked where every source helps everywhere.</summary>
    public IEnumerable<HomeNation> Nations => Body.Help.Any(source => !source.Nations.IsEmpty) ? Enum.GetValues<HomeNation>() : [];

    public void OnGet()
    {
        var words = (Words ?? "").Trim();
        Words = words.Length > Longest ? words[..Longest] : words;
        Wanted = new(Need is { } need && Enum.IsDefined(need) ? need : null, For is { } group && Enum.IsDefined(group) ? group : null, Nation is { } nation && Enum.IsDefined(nation) ? nation : null, Words);
        Found = Finder.Find(Body.Help, Wanted);
    }
}
