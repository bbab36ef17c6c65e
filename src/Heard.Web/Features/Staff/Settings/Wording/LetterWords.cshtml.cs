using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Writing;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Staff.Case;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Wording;

/// <summary>A letter in a body's own words, in both languages, tried with a complaint before it is saved.</summary>
public sealed class LetterWordsModel(BodyDesk desk, CurrentBody current, CurrentColleague colleague, AppDb database, RestrictedFiles restricted, AccessLog log, LetterPlaces places) : SettingPage(desk, current)
{
    readonly BodyDesk _desk = desk;
    Dictionary<Language, IReadOnlyDictionary<string, string>> _values = [];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public LetterForm Form { get; set; } = new();

    /// <summary>The complaint that it is tried with; empty: an invented one.</summary>
    [BindProperty]
    public string? Reference { get; set => field = Typed.Clean(value); }

    /// <summary>The letter.</summary>
    public LetterKind Kind { get; private set; } = null!;

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Letter(Kind);

    /// <summary>It has the body's own words.</summary>
    public bool IsOwn => Now.Body.Letters.ContainsKey(Kind.Name);

    /// <summary>Only who reads complaints tries it with one.</summary>
    public bool MayTry => colleague.May(Permission.ReadComplaints);

    /// <summary>The letter as a person reads it, in each language.</summary>
    public IEnumerable<(Language Language, string Words)> Previews => Enum.GetValues<Language>().Select(language =>
        (language, Letters.Fill(Kind.HasSubject ? $"{Form.Subject(language)}\n\n{Form.Text(language)}" : Form.Text(language), _values[language])));

    public async Task<IActionResult> OnGetAsync(string letter)
    {
        if (!await Find(letter)) return NotFound();
        Form = LetterForm.Of(Kind, Now.Body);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string letter)
    {
        if (!await Find(letter)) return NotFound();
        List<(string Field, string Say)> problems = [.. Form.Problems(Kind)];
        if (await Tried() is { } problem) problems.Add(problem);
        return await Save(problems, () => BodyDesk.Json(Form.Words), $"{Home}/letters");
    }

    public async Task<IActionResult> OnPostBackAsync(string letter)
    {
        if (!await Find(letter)) return NotFound();
        if (IsOwn && await _desk.Change(Body, Part.Name, null, Now.Waits ?? Today, Now.BasedOn, Actor.Of(User), "Back to the words that the service comes with.") is { } not)
        {
            Form = LetterForm.Of(Kind, Now.Body);
            return Wrong([("Why", SettingWords.Say(not, Now))]);
        }

        return Redirect($"{Home}/letters");
    }

    async Task<bool> Find(string letter)
    {
        if (LetterKinds.Named(letter) is not { } kind) return false;
        Kind = kind;
        await Open();
        return true;
    }

    /// <summary>Reads what fills the places: of a complaint, whose opening is written down like every other, or of an invented one.</summary>
    async Task<(string Field, string Say)?> Tried()
    {
        _values = Enum.GetValues<Language>().ToDictionary(language => language, language => places.Invented(Body, language));
        if (!MayTry || string.IsNullOrEmpty(Reference)) return null;
        if (!ComplaintReference.TryParse(Reference, out var reference) || await CaseFile.Read(database, reference) is not { } file || !await restricted.MayOpen(file, User)) return ("Reference", "There is no complaint of this reference here");
        await log.Write(Body.Id, file.Id, User.AccountId(), Actor.Of(User).Name);
        _values = Enum.GetValues<Language>().ToDictionary(language => language, language => places.Of(file.Complaint, Body, language));
        return null;
    }
}

/// <summary>The words of a letter as they are typed.</summary>
public sealed record LetterForm
{
    /// <summary>The first line in English.</summary>
    public string? SubjectEnglish { get; init => field = Typed.Clean(value); }

    /// <summary>The first line in Welsh.</summary>
    public string? SubjectWelsh { get; init => field = Typed.Clean(value); }

    /// <summary>The words in English.</summary>
    public string? TextEnglish { get; init => field = Typed.Clean(value); }

    /// <summary>The words in Welsh.</summary>
    public string? TextWelsh { get; init => field = Typed.Clean(value); }

    /// <summary>The letter.</summary>
    public LetterWords Words => new(new(SubjectEnglish ?? "", SubjectWelsh ?? ""), new(TextEnglish ?? "", TextWelsh ?? ""));

    /// <summary>The first line.</summary>
    public string Subject(Language language) => (language is Language.Welsh ? SubjectWelsh : SubjectEnglish) ?? "";

    /// <summary>The words.</summary>
    public string Text(Language language) => (language is Language.Welsh ? TextWelsh : TextEnglish) ?? "";

    /// <summary>A letter as it stands in the fields.</summary>
    public static LetterForm Of(LetterKind kind, Organisation body) => new()
    {
        SubjectEnglish = kind.HasSubject ? Letters.Template(kind, body, Language.English, isSubject: true) : "",
        SubjectWelsh = kind.HasSubject ? Letters.Template(kind, body, Language.Welsh, isSubject: true) : "",
        TextEnglish = Letters.Template(kind, body, Language.English, isSubject: false),
        TextWelsh = Letters.Template(kind, body, Language.Welsh, isSubject: false),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(LetterKind kind)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var name = language is Language.Welsh ? "Welsh" : "English";
            if (kind.HasSubject)
            {
                if (Subject(language).Contains('\n', StringComparison.Ordinal) || Subject(language).Length > 150) yield return ("subject-" + language.Code(), $"Use one line of 150 characters or fewer for the first line in {name}");
                foreach (var problem in Of("subject-" + language.Code(), Subject(language), $"the first line in {name}", isSubject: true)) yield return problem;
            }

            foreach (var problem in Of("text-" + language.Code(), Text(language), $"the words in {name}", isSubject: false)) yield return problem;

            IEnumerable<(string Field, string Say)> Of(string field, string words, string what, bool isSubject)
            {
                if (Typed.Problems(field, words, what).ToList() is { Count: > 0 } wrong) return wrong;
                return Letters.Problems(kind, language, isSubject, words).Select(say => (field, say));
            }
        }
    }
}
