using System.Collections;

namespace Heard.Domain.Support;

/// <summary>Every word that a list of texts holds, and which of them hold it. The words stand in one long line, which is read through in one go.</summary>
sealed class Vocabulary
{
    const char Between = '\n';

    readonly string _line;
    readonly int[] _ends;
    readonly int[][] _holders;
    readonly int _texts;

    /// <param name="texts">The words of each text; none of them has a line break in it.</param>
    public Vocabulary(IEnumerable<string[]> texts)
    {
        var holders = new Dictionary<string, List<int>>();
        foreach (var words in texts)
        {
            foreach (var word in words.Distinct())
            {
                if (!holders.TryGetValue(word, out var held)) holders.Add(word, held = []);
                held.Add(_texts);
            }

            _texts++;
        }

        _line = string.Join(Between, holders.Keys);
        _holders = [.. holders.Values.Select(held => held.ToArray())];
        _ends = new int[_holders.Length];
        var end = -1;
        foreach (var (place, word) in holders.Keys.Index()) _ends[place] = end += word.Length + 1;
    }

    /// <summary>A bit for each text: whether it holds a word with this in it.</summary>
    /// <param name="part">A word or a part of one, without white space; not empty.</param>
    public BitArray Saying(string part)
    {
        var found = new BitArray(_texts);
        var word = 0;
        for (var at = _line.IndexOf(part, StringComparison.Ordinal); at >= 0 && word < _ends.Length; at = NextAfter(word++, part))
        {
            while (_ends[word] < at) word++;
            foreach (var text in _holders[word]) found[text] = true;
        }

        return found;
    }

    /// <summary>Where it is found beyond a word; one that holds it twice is no more found for that.</summary>
    int NextAfter(int word, string part) => _ends[word] < _line.Length ? _line.IndexOf(part, _ends[word], StringComparison.Ordinal) : -1;
}
