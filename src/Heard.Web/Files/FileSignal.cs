using Heard.Web.Jobs;

namespace Heard.Web.Files;

/// <summary>A file has come that has to be looked at.</summary>
public sealed class FileSignal : Signal;
