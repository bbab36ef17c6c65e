namespace Heard.Web.Features.Shared;

/// <summary>A page whose fields can be wrong. Every such page says so in the same way: at the top, and at the field.</summary>
public interface IFieldProblems
{
    /// <summary>Fields that are wrong, with what to do, in page order.</summary>
    IReadOnlyList<(string Field, string Say)> Problems { get; }
}
