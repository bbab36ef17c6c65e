namespace Heard.Web.Features.Public.Survey;

/// <summary>The home of the words of the survey.</summary>
public sealed class SurveyWords;
