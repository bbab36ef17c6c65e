using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>The welcome, who can complain, and what is looked at: in the body's own words, or begun with ours.</summary>
public sealed class SiteWordsModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public SiteWordsForm Form { get; set; } = new();

    /// <summary>The voice to begin with; null: with what there is.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Voice { get; set; }

    /// <summary>Which text.</summary>
    public SiteText Kind { get; private set; } = SiteText.Welcome;

    /// <inheritdoc/>
    public override BodyPart Part => Kind.Part;

    public async Task<IActionResult> OnGetAsync(string words)
    {
        if (!await Find(words)) return NotFound();
        var pieces = StarterWords.Of(Kind, Voice) is { } starter ? starter : Kind.Of(Now.Body);
        Form = new() { English = Kind.Typed(pieces, piece => piece.En), Welsh = Kind.Typed(pieces, piece => piece.Cy).Trim() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string words) =>
        await Find(words) ? await Save(Form.Problems(Kind), () => Kind.Json(Kind.Pieces(Form.English ?? ""), Kind.Pieces(Form.Welsh ?? "")), Home) : NotFound();

    async Task<bool> Find(string words)
    {
        if (SiteText.All.FirstOrDefault(text => text.Place == words) is not { } kind) return false;
        Kind = kind;
        await Open();
        return true;
    }
}

/// <summary>A text as it is typed.</summary>
public sealed record SiteWordsForm
{
    /// <summary>In English.</summary>
    public string? English { get; init => field = Typed.Clean(value); }

    /// <summary>In Welsh.</summary>
    public string? Welsh { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(SiteText kind)
    {
        if (kind.MayBeEmpty && string.IsNullOrEmpty(English) && string.IsNullOrEmpty(Welsh)) yield break;
        foreach (var problem in Typed.Problems("English", English, "the words in English")) yield return problem;
        foreach (var place in BodyFacts.Unknown(English ?? "")) yield return ("English", $"There is nothing to fill in for [{place}]");
        if (string.IsNullOrEmpty(Welsh)) yield break;
        foreach (var problem in Typed.Problems("Welsh", Welsh, "the words in Welsh")) yield return problem;
        foreach (var place in BodyFacts.Unknown(Welsh)) yield return ("Welsh", $"There is nothing to fill in for [{place}]");
        var (english, welsh) = (kind.Pieces(English ?? "").Count, kind.Pieces(Welsh).Count);
        if (english != welsh) yield return ("Welsh", $"Make as many pieces in Welsh as in English: there are {welsh} and {english}");
    }
}
