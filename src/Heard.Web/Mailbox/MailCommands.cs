using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Domain.Time;

namespace Heard.Web.Mailbox;

/// <summary>What a message asks for, as commands.</summary>
public static class MailCommands
{
    /// <summary>A new complaint. An answer's subject has a secret in it, which is for nobody to read.</summary>
    public static Func<ComplaintReference, Submit> Complain(Organisation body, OpenedMail opened, DateOnly receivedOn) => reference => new Submit(
        reference, ComplaintForm.Current.Version, MailComplaint.Of(MailToken.CutOff(opened.Subject), opened.Text, opened.Headers.From, opened.FromName),
        MailComplaint.LanguageOf(opened.Subject + "\n" + opened.Text), Channel.Email, body.Promises, WithinAYear.Yes)
    {
        ReceivedOn = receivedOn,
    };

    /// <summary>Words and files of the person for their complaint, without the thread below them.</summary>
    public static AddWords Join(OpenedMail opened, ImmutableArray<Attachment> files) => new(MailText.WithoutQuoted(opened.Text)) { Channel = Channel.Email, Files = files };
}
