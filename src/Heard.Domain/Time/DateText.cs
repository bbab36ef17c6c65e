using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using static Heard.Domain.Time.DateWord;

namespace Heard.Domain.Time;

/// <summary>From what was typed to words, one reading for each meaning that ambiguous words can have.</summary>
static class DateText
{
    const int MostWords = 16;
    const int MostAmbiguous = 4;

    /// <summary>Every reading; none when a word is not known, or there are more than could be a date.</summary>
    internal static IEnumerable<DateWord[]> Readings(string text, DateOnly today)
    {
        if (Words(Plain(text), today) is not { Count: > 0 and <= MostWords } words || words.OfType<Either>().Count() > MostAmbiguous)
            return [];

        IEnumerable<DateWord[]> readings = [[]];
        foreach (var word in words)
        {
            DateWord[] choices = word is Either either ? [either.One, either.Other] : [word];
            readings = [.. readings.SelectMany(before => choices, (before, choice) => (DateWord[])[.. before, choice])];
        }

        return readings.Select(reading => Joined(reading, today));
    }

    /// <summary>Lower case, without accents and apostrophes, with one kind of dash.</summary>
    static string Plain(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var c in text)
            whole.Append(char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c);

        var plain = new StringBuilder(text.Length);
        foreach (var c in whole.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && c is not ('\'' or '‘' or '’' or 'ʼ'))
                plain.Append(char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation ? '-' : char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    /// <summary>The longest phrases known, from left to right; null when something is left over.</summary>
    static List<DateWord>? Words(string plain, DateOnly today)
    {
        var tokens = DateFigures.Tokens(plain);
        var words = new List<DateWord>();
        for (var at = 0; at < tokens.Count;)
        {
            if (DateFigures.Read(tokens[at], today) is { } figures)
            {
                words.AddRange(figures);
                at++;
            }
            else if (LongestPhrase(tokens, at) is (var length and > 0, var word))
            {
                if (word is not null)
                    words.Add(word);
                at += length;
            }
            else
            {
                return null;
            }
        }

        return words;
    }

    static (int Length, DateWord? Word) LongestPhrase(MatchCollection tokens, int at)
    {
        for (var length = Math.Min(DateWords.LongestPhrase, tokens.Count - at); length > 0; length--)
        {
            if (DateWords.TryFind(string.Join(' ', tokens.Skip(at).Take(length)), out var word))
                return (length, word);
        }

        return (0, null);
    }

    static DateWord[] Joined(ReadOnlySpan<DateWord> words, DateOnly today)
    {
        var joined = new List<DateWord>();
        while (words is not [])
        {
            var (word, length) = First(words, today);
            if (word is not null)
                joined.Add(word);
            words = words[length..];
        }

        return [.. joined];
    }

    /// <summary>What belongs together: "last year" is a year, "2 or 3 weeks" one length, "mis Mehefin" one month.</summary>
    static (DateWord? Word, int Length) First(ReadOnlySpan<DateWord> words, DateOnly today) => words switch
    {
        [YearsAgo { Years: var ago }, ..] => (YearBefore(today, ago), 1),
        [Unit { Months: 12 }, Before, Last, ..] => (YearBefore(today, 2), 3),
        [Last, Unit { Months: 12 }, ..] or [Unit { Months: 12 }, Last, ..] => (YearBefore(today, 1), 2),
        [This, Unit { Months: 12 }, ..] or [Unit { Months: 12 }, This, ..] => (YearBefore(today, 0), 2),
        [Unit { Months: 1 }, Month month, ..] => (month, 2),
        [Number low, To or Or or And or Dash, Number high, Unit, ..] when low.Least <= high.Most =>
            (new Number(low.Least, high.Most), 3),
        [Article, Unit or Number, ..] => (null, 1),
        [Article, ..] => (new And(), 1),
        [Part or To or Or or And, Dash, ..] or [Number, Dash or From, Month, ..] or [Month, Dash, Year, ..] => (words[0], 2),
        [var word, ..] => (word, 1),
        [] => (null, 0),
    };

    static Year YearBefore(DateOnly today, int years) => new(today.Year - years, Relative: true);
}
