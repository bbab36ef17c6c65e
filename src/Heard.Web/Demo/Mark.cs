using System.Globalization;

namespace Heard.Web.Demo;

/// <summary>Words that many written complaints are told apart by: a place that one in a hundred has, and a number of its own.</summary>
public static class Mark
{
    static readonly string[] Starts = ["Alder", "Birch", "Chalk", "Dunnock", "Elver", "Fennel", "Garth", "Heron", "Iris", "Juniper"];
    static readonly string[] Ends = ["bourne", "croft", "dyke", "fold", "gate", "hythe", "lode", "marsh", "reach", "wick"];

    /// <summary>The place of the complaint with this number: one of a hundred words that nothing else has.</summary>
    public static string Place(int number) => Starts[number / Ends.Length % Starts.Length] + Ends[number % Ends.Length];

    /// <summary>The word that only the complaint with this number has.</summary>
    public static string Number(int number) => string.Create(CultureInfo.InvariantCulture, $"HX{number:0000000}");

    /// <summary>The telling with both under what happened. They are the same in every language.</summary>
    internal static Telling On(Telling telling, int number) =>
        telling with { Answers = telling.Answers.With("what-happened", $"{telling.Answers["what-happened"]}\n\n{Place(number)}, {Number(number)}") };
}
