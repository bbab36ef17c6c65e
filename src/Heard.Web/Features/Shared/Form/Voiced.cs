using Heard.Domain.Intake;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared.Form;

/// <summary>How the pages of the form speak in the voice that was chosen: a word named after the voice goes first, and each step has its picture.</summary>
public static class Voiced
{
    /// <summary>The key of a text for this voice: the plain one where the voice has none of its own.</summary>
    public static string Key<THome>(this Words<THome> words, string key, FormVoice voice) =>
        Voices.Id(voice) is { } id && words.Find($"{key}.{id}") is not null ? $"{key}.{id}" : key;

    /// <summary>The picture beside a step, by its name in <c>Assets/pictures.json</c>.</summary>
    public static string Picture(Step step) => step.Id switch
    {
        "for-whom" => "me",
        "relationship" or "why-not-themselves" or "their-name" or "their-contact" => "people",
        "what-happened" => "problem",
        "outcome" => "think",
        "files" => "photo",
        "your-name" => "name",
        "contact-by" => "phone",
        "address" or "their-address" => "home",
        "easier" => "star",
        "supporter" or "supporter-details" => "help",
        _ => "read",
    };
}
