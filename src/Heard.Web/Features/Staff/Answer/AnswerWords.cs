namespace Heard.Web.Features.Staff.Answer;

/// <summary>The home of what colleagues read aloud and hand over.</summary>
public sealed class AnswerWords;
