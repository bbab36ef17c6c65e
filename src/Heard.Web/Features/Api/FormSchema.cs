using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Web.Features.Shared.Form;
using Heard.Web.Languages;

namespace Heard.Web.Features.Api;

/// <summary>
/// The answers to the complaint form as JSON Schema (2020-12), from the one definition. It says all that can be said
/// without code: what it lets through can still be refused (a length is counted in UTF-16, an email address is looked at closer).
/// </summary>
public sealed class FormSchema
{
    static readonly Filling NothingYet = new(Answers.None, default);

    readonly Form _form;
    readonly Words<FormWords> _formWords;
    readonly Words<ApiWords> _words;
    readonly SayingConditions _saying;

    FormSchema(Form form, Language language)
    {
        var current = new CurrentLanguage { Language = language };
        (_form, _formWords, _words, _saying) = (form, new(current), new(current), new(form));
    }

    /// <summary>The schema of <paramref name="form"/>'s answers, with titles in <paramref name="language"/>.</summary>
    public static JsonObject Of(Form form, Language language) => new FormSchema(form, language).Write();

    /// <summary>The shortest complaint, as an example.</summary>
    public static JsonObject Example(Words<ApiWords> words) => new()
    {
        ["right-way"] = "complaint",
        ["for-whom"] = "myself",
        ["what-happened"] = words["example.what-happened"],
        ["when"] = words["example.when"],
        ["your-first-name"] = "Ada",
        ["contact-by"] = new JsonArray("email"),
        ["email"] = "ada@example.com",
        ["agreement"] = "talk-first",
    };

    JsonObject Write()
    {
        var needs = new FormNeeds(_form, _saying);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = _words["form.title"],
            ["description"] = _words["form.description"],
            ["x-version"] = _form.Version,
            ["type"] = "object",
            ["properties"] = new JsonObject(_form.Steps.SelectMany(step => step.Questions.Where(question => question is not FilesQuestion).SelectMany(question => Properties(step, question, null)))),
            ["required"] = needs.Always,
            ["additionalProperties"] = false,
            ["allOf"] = needs.Rules,
            ["examples"] = new JsonArray(Example(_words)),
        };
    }

    IEnumerable<KeyValuePair<string, JsonNode?>> Properties(Step step, Question question, Chosen? opens)
    {
        yield return new(question.Id, Property(step, question, opens));
        if (question is not ChoiceQuestion choice) yield break;
        foreach (var (option, inner) in choice.Options.SelectMany(option => option.Inner.Select(inner => (option, inner))))
        {
            foreach (var property in Properties(step, inner, new(choice, option.Value))) yield return property;
        }
    }

    JsonObject Property(Step step, Question question, Chosen? opens)
    {
        var property = new JsonObject { ["title"] = FormText.Label(_formWords, question, NothingYet) };
        if (FormText.Find(_formWords, $"question.{question.Id}.hint", NothingYet) is { } hint) property["description"] = hint;
        if (question is TextQuestion text) Describe(property, text);
        if (question is ChoiceQuestion choice) Describe(property, choice);
        property["x-step"] = step.Id;
        if (Asked(step, opens) is { } asked) property["x-asked"] = asked;
        return property;
    }

    static void Describe(JsonObject property, TextQuestion text)
    {
        property["type"] = "string";
        property["maxLength"] = text.MaxLength;
        if (text.Kind is TextKind.Email) property["format"] = "email";
    }

    void Describe(JsonObject property, ChoiceQuestion choice)
    {
        var options = new JsonArray([.. choice.Options.Select(option => Titled(choice, option))]);
        property["type"] = choice.Many ? "array" : "string";
        if (choice.Many) property["uniqueItems"] = true;
        if (choice.Many) property["items"] = new JsonObject { ["type"] = "string", ["oneOf"] = options };
        else property["oneOf"] = options;
    }

    JsonObject Titled(ChoiceQuestion choice, Option option)
    {
        var titled = new JsonObject { ["const"] = option.Value, ["title"] = FormText.OptionLabel(_formWords, choice, option.Value, NothingYet) };
        if (FormText.Find(_formWords, $"question.{choice.Id}.{option.Value}.hint", NothingYet) is { } hint) titled["description"] = hint;
        return titled;
    }

    /// <summary>When a question is met, for those who build a page from it: in choices, or in words where it depends on what was written. Null: always.</summary>
    JsonNode? Asked(Step step, Chosen? opens)
    {
        var said = _saying.Say(step.When);
        if (said.IsEmpty) return _words["form.depends"];
        if (opens is not null) said = [.. said.Select(one => one.And(new([opens], [])))];
        return said.Any(one => one.IsAlways) ? null : new JsonArray([.. said.Select(one => new JsonObject { ["when"] = List(one.When), ["unless"] = List(one.Unless) })]);
    }

    static JsonArray List(ImmutableArray<Chosen> choices) =>
        new([.. choices.Select(one => new JsonObject { ["question"] = one.Question.Id, ["is"] = one.Value })]);
}
