using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>The block around a question: its classes and attributes.</summary>
public abstract record FormGroupOptions : ComponentOptions;

/// <summary>The block around one field.</summary>
public sealed record FieldGroupOptions : FormGroupOptions
{
    /// <summary>Content right before the field.</summary>
    public PartOptions? BeforeInput { get; init; }

    /// <summary>Content right after the field.</summary>
    public PartOptions? AfterInput { get; init; }
}

/// <summary>The block around several fields with one legend.</summary>
public sealed record FieldsGroupOptions : FormGroupOptions
{
    /// <summary>Content before the first field.</summary>
    public PartOptions? BeforeInputs { get; init; }

    /// <summary>Content after the last field.</summary>
    public PartOptions? AfterInputs { get; init; }
}

static class FormGroup
{
    public static Element Around(FormGroupOptions? options, bool isWrong) => new Element("div")
        .Class("govuk-form-group", isWrong ? "govuk-form-group--error" : null, options?.Classes)
        .Attributes(options?.Attributes);
}

/// <summary>Hint and error of a question, and the ids by which its fields name them.</summary>
/// <param name="Id">Id from which theirs are made.</param>
/// <param name="Others">Ids that describe the question besides.</param>
sealed record FieldNotes(string? Id, string? Others, HintOptions? Hint, ErrorMessageOptions? Error)
{
    string HintId => $"{Id}-hint";
    string ErrorId => $"{Id}-error";

    /// <summary>For <c>aria-describedby</c>; null when nothing describes the question.</summary>
    public string? Ids => Tokens.Join(Others, Hint is null ? null : HintId, Error is null ? null : ErrorId);

    public IHtmlContent Render() => Element.Fragment()
        .Add(Hint is null ? null : GovUk.Hint.Render(Hint with { Id = HintId }))
        .Add(Error is null ? null : ErrorMessage.Render(Error with { Id = ErrorId }));
}
