using System.Text;
using System.Text.Unicode;
using Heard.Domain.Mail;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Text;
using MimeKit.Tnef;

namespace Heard.Web.Mailbox;

/// <summary>Goes through the parts of a message: its words in the order in which they stand, and what came with it.</summary>
sealed class MessageParts
{
    /// <summary>Text beyond this is not read: the original has it. In UTF-16 characters.</summary>
    const int MostText = 200_000;

    static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    readonly StringBuilder _text = new();
    readonly List<MailAttachment> _attachments = [];
    readonly List<string> _sentBack = [];

    public string Text => _text.ToString();

    public IReadOnlyList<MailAttachment> Attachments => _attachments;

    /// <summary>The Message-IDs of messages that a mail system sends back.</summary>
    public IReadOnlyList<string> SentBack => _sentBack;

    /// <summary>Part of it only its recipient's key could open.</summary>
    public bool IsEncrypted { get; private set; }

    public void Take(MimeEntity entity)
    {
        switch (entity)
        {
            case MultipartEncrypted:
                IsEncrypted = true;
                break;
            case MultipartAlternative alternative:
                TakeBest(alternative);
                break;
            case MultipartReport report:
                foreach (var part in report) TakeOfReport(part);
                break;
            case Multipart multipart:
                foreach (var part in multipart) Take(part);
                break;
            case MessagePart message:
                TakeMessage(message);
                break;
            case MimePart part:
                TakePart(part);
                break;
        }
    }

    /// <summary>The same words several times: the plain ones, else the first that say something. What came with any of them is kept.</summary>
    void TakeBest(MultipartAlternative alternative)
    {
        var ways = alternative.Select(part =>
        {
            var way = new MessageParts();
            way.Take(part);
            return (IsPlain: part is TextPart { IsPlain: true }, Way: way);
        }).ToList();
        if (ways.Where(one => !string.IsNullOrWhiteSpace(one.Way.Text)).OrderBy(one => !one.IsPlain).Select(one => one.Way.Text).FirstOrDefault() is { } best) Add(best);
        foreach (var (_, way) in ways)
        {
            _attachments.AddRange(way._attachments);
            IsEncrypted |= way.IsEncrypted;
        }
    }

    /// <summary>Of a report the words for people; of what it sends back only which message it is.</summary>
    void TakeOfReport(MimeEntity part)
    {
        if (part is MessagePart { Message: { } message }) _sentBack.Add(message.MessageId ?? "");
        else if (part is TextPart or Multipart) Take(part);
    }

    void TakeMessage(MessagePart part)
    {
        if (part.Message is not { } message) return;
        _attachments.Add(new MailAttachment((MailText.Line(message.Subject ?? "", 100) is { Length: > 0 } subject ? subject : "message") + ".eml", () => Whole(message)));
    }

    void TakePart(MimePart part)
    {
        switch (part)
        {
            case ApplicationPkcs7Signature or ApplicationPgpSignature:
                break;
            case ApplicationPkcs7Mime or ApplicationPgpEncrypted:
                IsEncrypted = true;
                break;
            case TextPart text when (text.IsPlain || text.IsHtml) && !part.IsAttachment && string.IsNullOrEmpty(part.FileName):
                var words = Decode(text);
                Add(text.IsHtml ? HtmlText.Of(words) : text.IsFlowed ? new FlowedToText().Convert(words) : words);
                break;
            default:
                if (!TakeOutlook(part) && part.Content is { } content) _attachments.Add(new MailAttachment(NameOf(part), content.Open));
                break;
        }
    }

    /// <summary>Outlook's own format (winmail.dat) holds the words and the attachments. False: it is another file, or is broken.</summary>
    bool TakeOutlook(MimePart part)
    {
        if (part is not TnefPart && !"winmail.dat".Equals(part.FileName, StringComparison.OrdinalIgnoreCase)) return false;
        try
        {
            var opened = (part as TnefPart ?? new TnefPart { Content = part.Content }).ConvertToMessage();
            var inside = new MessageParts();
            if (opened.Body is not { } body) return false;
            inside.Take(body);
            Add(inside.Text);
            _attachments.AddRange(inside._attachments);
            return inside.Text.Length > 0 || inside._attachments.Count > 0;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // Then it stays the file that it came as, which is shown as not taken.
            return false;
        }
    }

    /// <summary>In the charset that it names; where that is none, unknown or ASCII, which many programs say of everything: UTF-8 if it is that, else what Windows wrote.</summary>
    static string Decode(TextPart part)
    {
        if (part.Content is not { } content) return "";
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        var named = part.ContentType.CharsetEncoding;
        if (named is not null && named.CodePage != Encoding.ASCII.CodePage) return part.GetText(named);
        var span = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return (Utf8.IsValid(span) ? Encoding.UTF8 : Windows).GetString(span);
    }

    void Add(string words)
    {
        if (string.IsNullOrWhiteSpace(words) || _text.Length >= MostText) return;
        if (_text.Length > 0) _text.Append("\n\n");
        _text.Append(words.AsSpan(0, Math.Min(words.Length, MostText - _text.Length)));
    }

    static string NameOf(MimePart part) => part.FileName is { Length: > 0 } name ? name : part.ContentType.MimeType switch
    {
        "image/jpeg" => "image.jpg",
        "image/png" => "image.png",
        "application/pdf" => "document.pdf",
        _ => "file",
    };

    static MemoryStream Whole(MimeMessage message)
    {
        var whole = new MemoryStream();
        message.WriteTo(whole);
        whole.Position = 0;
        return whole;
    }
}
