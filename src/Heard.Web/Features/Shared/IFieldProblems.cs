namespace Heard.Web.Features.Shared;

/// <summary>A page whose fields can be wrong. Every such page says so in the same way: at the top, and at the field.</summary>
public interface IFieldProblems
{
    /// <summary>Fields that are wrong, with what to do, in page order.</summary>
    IReadOnlyList<(string Field, string Say)> Problems { get; }
}

/// <summary>What is said at a field.</summary>
public static class FieldProblems
{
    /// <summary>What is wrong at a field; null: nothing.</summary>
    public static string? At(this IFieldProblems page, string field) => page.Problems.FirstOrDefault(problem => problem.Field == field).Say;

    /// <summary>Whether something is wrong at one of these fields.</summary>
    public static bool IsWrong(this IFieldProblems page, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (page.At(field) is not null) return true;
        }

        return false;
    }
}
