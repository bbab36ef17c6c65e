namespace Heard.Web.Mailbox;

/// <summary>The parts that collect mail.</summary>
static class MailboxParts
{
    public static void AddHeardMailbox(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<MailCollector>();
        builder.Services.AddScoped<MailIntake>();
        builder.Services.AddScoped<MailWitness>();
        builder.Services.AddScoped<MailTasks>();
    }
}
