using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a file upload. The texts are for the script; in English unless given.</summary>
public sealed record FileUploadOptions : DescribedFieldOptions
{
    /// <summary>Whether more than one file can be chosen.</summary>
    public bool Multiple { get; init; }

    /// <summary>Whether the script makes it a place to drop files on.</summary>
    public bool Javascript { get; init; }

    /// <summary>Classes of the block that the script works on.</summary>
    public string? WrapperClasses { get; init; }

    /// <summary>Attributes of the block that the script works on.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? WrapperAttributes { get; init; }

    /// <summary>Words of the button.</summary>
    public string? ChooseFilesButtonText { get; init; }

    /// <summary>That files can be dropped here.</summary>
    public string? DropInstructionText { get; init; }

    /// <summary>How many files are chosen, where there are several.</summary>
    public PluralTexts? MultipleFilesChosenText { get; init; }

    /// <summary>That no file is chosen yet.</summary>
    public string? NoFileChosenText { get; init; }

    /// <summary>Heard when something is dragged in.</summary>
    public string? EnteredDropZoneText { get; init; }

    /// <summary>Heard when it is dragged out again.</summary>
    public string? LeftDropZoneText { get; init; }
}

/// <summary>A file to send.</summary>
public static class FileUpload
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(FileUploadOptions options) => Field.Around(
        options, options.Notes, Field.Surrounded(options.FormGroup, options.Javascript ? DropZone(options) : Control(options)));

    static Element Control(FileUploadOptions options) => new Element("input")
        .Class("govuk-file-upload", options.Classes, options.ErrorMessage is null ? null : "govuk-file-upload--error")
        .Pair("id", options.FieldId)
        .Pair("name", options.Name)
        .Attribute("type", "file")
        .Flag("disabled", options.Disabled)
        .Flag("multiple", options.Multiple)
        .Attribute("aria-describedby", options.Notes.Ids)
        .Attributes(options.Attributes);

    static Element DropZone(FileUploadOptions options) => new Element("div")
        .Class("govuk-file-upload-wrapper", options.WrapperClasses)
        .Attribute("data-module", "govuk-file-upload")
        .Attributes(new Dictionary<string, AttributeValue>()
            .Say("choose-files-button", options.ChooseFilesButtonText)
            .Say("no-file-chosen", options.NoFileChosenText)
            .Say("multiple-files-chosen", options.MultipleFilesChosenText)
            .Say("drop-instruction", options.DropInstructionText)
            .Say("entered-drop-zone", options.EnteredDropZoneText)
            .Say("left-drop-zone", options.LeftDropZoneText))
        .Attributes(options.WrapperAttributes)
        .Add(Control(options));
}
