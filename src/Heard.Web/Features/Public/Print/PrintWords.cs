namespace Heard.Web.Features.Public.Print;

/// <summary>The home of the words of the form on paper: its own, and those of questions that read otherwise on paper.</summary>
public sealed class PrintWords;
