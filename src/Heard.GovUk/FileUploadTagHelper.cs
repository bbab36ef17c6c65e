using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary><c>&lt;govuk-file-upload name label hint error multiple drop-zone accept=".pdf" /&gt;</c></summary>
[HtmlTargetElement("govuk-file-upload")]
public sealed class FileUploadTagHelper : FieldTagHelper<FileUploadOptions>
{
    /// <inheritdoc cref="FileUploadOptions.Multiple"/>
    public bool Multiple { get; set; }

    /// <inheritdoc cref="FileUploadOptions.Javascript"/>
    public bool DropZone { get; set; }

    private protected override FileUploadOptions Read(FileUploadOptions options, Written written) => base.Read(options, written) with
    {
        Multiple = Multiple || options.Multiple,
        Javascript = DropZone || options.Javascript,
    };

    private protected override IHtmlContent Render(FileUploadOptions options) => FileUpload.Render(options);
}
