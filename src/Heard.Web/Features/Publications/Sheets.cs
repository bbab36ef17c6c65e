using Heard.Domain;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Heard.Web.Features.Publications;

/// <summary>What is the same of every sheet.</summary>
/// <param name="Title">Of the document.</param>
/// <param name="Language">In which it is read.</param>
/// <param name="Foot">Beside the page number: a reference, and no more.</param>
public abstract record Sheet(string Title, Language Language, string Foot)
{
    /// <summary>In 18 point.</summary>
    public bool IsLarge { get; init; }
}

/// <summary>Writes sheets: pages of one person as HTML that needs nothing else, its styles in it, to print or to keep.</summary>
public sealed class Sheets(IRazorViewEngine views, ITempDataProvider kept, IWebHostEnvironment environment, PrivatePrinter printer)
{
    readonly Lazy<string> _style = new(() =>
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo("assets/sheet.css").CreateReadStream());
        return reader.ReadToEnd();
    });

    /// <summary>The styles of every sheet.</summary>
    public string Style => _style.Value;

    /// <summary>Whether PDFs can be made here.</summary>
    public bool CanPrint => printer.IsAvailable;

    /// <summary>The sheet as a page.</summary>
    /// <param name="context">The request in which it is asked for.</param>
    /// <param name="view">Its view, from the root of the project.</param>
    /// <param name="sheet">What is on it.</param>
    public async Task<string> Write(ActionContext context, string view, Sheet sheet)
    {
        var found = views.GetView(null, view, isMainPage: true);
        if (found.View is null) throw new InvalidOperationException($"There is no {view}.");
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = sheet };
        await using var text = new StringWriter();
        await found.View.RenderAsync(new ViewContext(context, found.View, data, new TempDataDictionary(context.HttpContext, kept), text, new HtmlHelperOptions()));
        return text.ToString();
    }

    /// <summary>The sheet as a PDF; null where none can be made.</summary>
    public async Task<byte[]?> Print(ActionContext context, string view, Sheet sheet) =>
        CanPrint ? await printer.Print(await Write(context, view, sheet), context.HttpContext.RequestAborted) : null;

    /// <summary>The sheet as a PDF to save; where none can be made, the way to the page that says the same.</summary>
    public async Task<IActionResult> Save(PageContext context, string view, Sheet sheet, string name, string otherwise)
    {
        if (HttpMethods.IsHead(context.HttpContext.Request.Method)) return new EmptyResult();
        if (await Print(context, view, sheet) is not { } pdf) return new LocalRedirectResult(otherwise);
        SecurityHeaders.IsDownload(context.HttpContext);
        return new FileContentResult(pdf, "application/pdf") { FileDownloadName = name };
    }
}
