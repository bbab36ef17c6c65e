using System.Diagnostics.Metrics;
using Heard.Domain.Complaints;

namespace Heard.Web;

/// <summary>The figures that an operator watches. They hold no personal data: bodies, kinds and counts only.</summary>
public sealed class HeardMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Heard";

    readonly Counter<long> _received, _sent, _failed, _dead, _pdfFailed, _refused, _mailTaken, _mailFailed, _holidaysFailed;
    long _waiting;

    /// <summary>Makes the instruments.</summary>
    public HeardMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _received = meter.CreateCounter<long>("heard.complaints.received", "{complaint}", "Complaints received");
        _sent = meter.CreateCounter<long>("heard.messages.sent", "{message}", "Messages handed to the post");
        _failed = meter.CreateCounter<long>("heard.messages.failed", "{attempt}", "Attempts to send that failed");
        _dead = meter.CreateCounter<long>("heard.messages.given_up", "{message}", "Messages given up after every attempt: alarm on any");
        _pdfFailed = meter.CreateCounter<long>("heard.pdf.failed", "{document}", "PDFs that could not be made: alarm on any");
        _refused = meter.CreateCounter<long>("heard.files.refused", "{file}", "Files that were not kept, by why");
        _mailTaken = meter.CreateCounter<long>("heard.mail.taken", "{message}", "Messages taken from the complaints mailbox, by what became of them");
        _mailFailed = meter.CreateCounter<long>("heard.mail.failed", "{attempt}", "Times that a mailbox could not be collected: alarm on several in a row");
        _holidaysFailed = meter.CreateCounter<long>("heard.holidays.failed", "{attempt}", "Times that the feed of bank holidays did not answer or was refused: alarm on several in a row");
        meter.CreateObservableGauge("heard.files.waiting", () => Interlocked.Read(ref _waiting), "{file}", "Files that wait for the scanner");
    }

    /// <summary>A complaint has arrived at this body.</summary>
    public void ComplaintReceived(string body) => _received.Add(1, new KeyValuePair<string, object?>("body", body));

    /// <summary>A PDF could not be made.</summary>
    public void PdfFailed() => _pdfFailed.Add(1);

    /// <summary>A file was not kept.</summary>
    public void FileRefused(FileProblem why) => _refused.Add(1, new KeyValuePair<string, object?>("why", why.ToString()));

    /// <summary>A message was taken from the mailbox of this body.</summary>
    public void MailTaken(string body, string state) => _mailTaken.Add(1, new("body", body), new("state", state));

    /// <summary>The mailbox of this body could not be collected.</summary>
    public void MailFailed(string body) => _mailFailed.Add(1, new KeyValuePair<string, object?>("body", body));

    /// <summary>The feed of bank holidays did not answer, or what it said is not believed.</summary>
    public void HolidaysFailed() => _holidaysFailed.Add(1);

    /// <summary>So many files wait for the scanner.</summary>
    public void FilesWaiting(long count) => Interlocked.Exchange(ref _waiting, count);

    /// <summary>A message was handed over.</summary>
    public void MessageSent() => _sent.Add(1);

    /// <summary>A message could not be handed over, for good when <paramref name="givenUp"/>.</summary>
    public void MessageFailed(bool givenUp)
    {
        _failed.Add(1);
        if (givenUp) _dead.Add(1);
    }
}
