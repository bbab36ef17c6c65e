using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Heard.Domain.Intake;

namespace Heard.Web.Features.Api;

/// <summary>What must be answered and when, as rules of JSON Schema.</summary>
public sealed class FormNeeds
{
    readonly Form _form;
    readonly SayingConditions _saying;
    readonly ImmutableArray<Need> _needs;

    /// <summary>Reads the form.</summary>
    public FormNeeds(Form form, SayingConditions saying)
    {
        (_form, _saying) = (form, saying);
        _needs = [.. form.Steps.SelectMany(Of)];
    }

    /// <summary>The questions that everybody answers.</summary>
    public JsonArray Always => Ids(_needs.Where(need => need.If.IsAlways && need.OneOf.Length == 1).SelectMany(need => need.OneOf));

    /// <summary>Every rule.</summary>
    public JsonArray Rules => new([.. _needs.Select(Say), .. _form.Steps.SelectMany(step => step.AllQuestions).OfType<ChoiceQuestion>().SelectMany(Alone)]);

    IEnumerable<Need> Of(Step step)
    {
        var single = step.Questions.SelectMany(question => Required(question, null));
        var oneOf = step.OneOf.IsEmpty ? [] : _saying.Say(step.OneOfWhen).Select(when => new Need(when, step.OneOf));
        return _saying.Say(step.When).SelectMany(when => single.Concat(oneOf).Select(need => need with { If = when.And(need.If) }));
    }

    IEnumerable<Need> Required(Question question, Chosen? opens)
    {
        var inside = new SaidCondition(opens is null ? [] : [opens], []);
        foreach (var when in _saying.Say(question.Required)) yield return new Need(inside.And(when), [question.Id]);
        if (question is not ChoiceQuestion choice) yield break;
        foreach (var need in choice.Options.SelectMany(option => option.Inner.SelectMany(inner => Required(inner, new(choice, option.Value))))) yield return need;
    }

    JsonObject Say(Need need)
    {
        var then = need.OneOf.Length == 1 ? Answered(need.OneOf[0]) : new JsonObject { ["anyOf"] = new JsonArray([.. need.OneOf.Select(Answered)]) };
        return need.If.IsAlways ? then : new JsonObject { ["if"] = Condition(need.If), ["then"] = then };
    }

    /// <summary>It is there, and more than spaces.</summary>
    JsonObject Answered(string id)
    {
        var many = _form.Steps.SelectMany(step => step.AllQuestions).First(question => question.Id == id) is ChoiceQuestion { Many: true };
        var something = many ? new JsonObject { ["minItems"] = 1 } : new JsonObject { ["pattern"] = "\\S" };
        return new JsonObject { ["required"] = Ids([id]), ["properties"] = new JsonObject { [id] = something } };
    }

    static JsonObject Condition(SaidCondition said)
    {
        var condition = new JsonObject();
        if (!said.When.IsEmpty) condition["allOf"] = new JsonArray([.. said.When.Select(Made)]);
        if (!said.Unless.IsEmpty) condition["not"] = new JsonObject { ["anyOf"] = new JsonArray([.. said.Unless.Select(Made)]) };
        return condition;
    }

    static JsonObject Made(Chosen chosen)
    {
        var value = new JsonObject { ["const"] = chosen.Value };
        return new JsonObject
        {
            ["required"] = Ids([chosen.Question.Id]),
            ["properties"] = new JsonObject { [chosen.Question.Id] = chosen.Question.Many ? new JsonObject { ["contains"] = value } : value },
        };
    }

    /// <summary>"None of these" is chosen alone.</summary>
    static IEnumerable<JsonNode> Alone(ChoiceQuestion choice) => choice.Options.Where(option => option.Alone && choice.Many).Select(option => new JsonObject
    {
        ["if"] = Made(new(choice, option.Value)),
        ["then"] = new JsonObject { ["properties"] = new JsonObject { [choice.Id] = new JsonObject { ["maxItems"] = 1 } } },
    });

    static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(id => JsonValue.Create(id))]);

    /// <summary>One of these must be answered where the condition holds.</summary>
    sealed record Need(SaidCondition If, ImmutableArray<string> OneOf);
}
