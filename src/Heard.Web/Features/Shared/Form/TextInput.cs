using Heard.Domain.Intake;

namespace Heard.Web.Features.Shared.Form;

/// <summary>How a browser is helped to take a line of text.</summary>
public static class TextInput
{
    /// <summary>The input's type.</summary>
    public static string Type(TextQuestion question) => question.Kind switch
    {
        TextKind.Email => "email",
        TextKind.Telephone => "tel",
        _ => "text",
    };

    /// <summary>The keyboard a phone shows; null: the usual one.</summary>
    public static string? Mode(TextQuestion question) => question.Kind is TextKind.Email ? "email" : null;
}
