namespace Heard.Web.Features.Public.Procedure;

/// <summary>The home of the words of the procedure.</summary>
public sealed class ProcedureWords;
