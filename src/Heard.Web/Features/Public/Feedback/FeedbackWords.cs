namespace Heard.Web.Features.Public.Feedback;

/// <summary>The home of the words of feedback.</summary>
public sealed class FeedbackWords;
