using System.Text;
using MimeKit.Text;

namespace Heard.Web.Mailbox;

/// <summary>The words of an HTML message, for messages that have nothing else. Nothing of the markup is kept, so nothing has to be made safe.</summary>
static class HtmlText
{
    static readonly HashSet<HtmlTagId> Unseen =
    [
        HtmlTagId.Head, HtmlTagId.Title, HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.NoScript, HtmlTagId.Object, HtmlTagId.Select, HtmlTagId.TextArea,
    ];

    static readonly HashSet<HtmlTagId> Blocks =
    [
        HtmlTagId.P, HtmlTagId.Div, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.H4, HtmlTagId.H5, HtmlTagId.H6, HtmlTagId.LI, HtmlTagId.UL, HtmlTagId.OL,
        HtmlTagId.TR, HtmlTagId.Table, HtmlTagId.Pre, HtmlTagId.DD, HtmlTagId.DT, HtmlTagId.HR, HtmlTagId.Section, HtmlTagId.Article, HtmlTagId.Header, HtmlTagId.Footer,
    ];

    /// <summary>The words, a line for each block; of quoted blocks each line begins with "&gt;".</summary>
    public static string Of(string html)
    {
        using var reader = new StringReader(html);
        var tokens = new HtmlTokenizer(reader) { DecodeCharacterReferences = true };
        var (lines, unseen, quoted) = (new Lines(), default(HtmlTagId?), 0);
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                if (unseen is { } until)
                {
                    if (tag.IsEndTag && tag.Id == until) unseen = null;
                    continue;
                }

                if (Unseen.Contains(tag.Id) && tag is { IsEndTag: false, IsEmptyElement: false }) unseen = tag.Id;
                else if (tag.Id is HtmlTagId.BlockQuote) lines.Break(quoted = Math.Max(0, quoted + (tag.IsEndTag ? -1 : 1)));
                else if (tag.Id is HtmlTagId.Br) lines.End();
                else if (Blocks.Contains(tag.Id)) lines.Break(quoted);
                else if (tag.Id is HtmlTagId.TD or HtmlTagId.TH) lines.Add(" ");

                // A new document begins after a head that was never closed.
                if (tag.Id is HtmlTagId.Body) unseen = null;
            }
            else if (unseen is null && token.Kind is HtmlTokenKind.Data or HtmlTokenKind.CData)
            {
                lines.Add(((HtmlDataToken)token).Data);
            }
        }

        return lines.ToString();
    }

    sealed class Lines
    {
        readonly StringBuilder _done = new(), _line = new();
        int _quoted;

        /// <summary>White space is one space, as browsers show it.</summary>
        public void Add(string words)
        {
            foreach (var character in words)
            {
                if (!char.IsWhiteSpace(character)) _line.Append(character);
                else if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
            }
        }

        /// <summary>A block begins or ends; no line where there is nothing on it.</summary>
        public void Break(int quoted)
        {
            if (_line.Length > 0) End();
            _quoted = quoted;
        }

        public void End()
        {
            var line = _line.ToString().Trim();
            if (_quoted > 0) _done.Append('>', _quoted).Append(' ');
            _done.Append(line).Append('\n');
            _line.Clear();
        }

        public override string ToString()
        {
            Break(0);
            return _done.ToString();
        }
    }
}
