namespace Heard.Domain.Intake;

/// <summary>
/// In whose words the form asks (3.7, 4.2). It is one form: the short voices leave out what is not needed, and what they ask is what
/// the plain form asks.
/// </summary>
public enum FormVoice { Plain, EasyRead, Young }

/// <summary>The voices by the names that stand in addresses, and among the answers under <see cref="Key"/>.</summary>
public static class Voices
{
    /// <summary>Where the voice stands among the answers. No question has this id.</summary>
    public const string Key = "voice";

    /// <summary>Its name: <c>easy-read</c>, <c>young</c>; null: plain.</summary>
    public static string? Id(FormVoice voice) => voice switch
    {
        FormVoice.EasyRead => "easy-read",
        FormVoice.Young => "young",
        _ => null,
    };

    /// <summary>The voice of this name; anything else: plain.</summary>
    public static FormVoice Read(string? id) => id switch
    {
        "easy-read" => FormVoice.EasyRead,
        "young" => FormVoice.Young,
        _ => FormVoice.Plain,
    };
}
