using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Heard.Tests.Running;

/// <summary>Takes messages as version 2 of GOV.UK Notify's API does: a signed token of the last thirty seconds, known templates, and its errors by name.</summary>
sealed class NotifyServer : IAsyncDisposable
{
    public const string WrongNumber = "0770";
    public const string Busy = "07700 900429";
    public const string NotOnTrial = "07700 900400";

    const string Service = "26785a09-ab16-4eb0-8407-a37497a57506";
    const string Secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    const string Template = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    readonly WebApplication _app;

    NotifyServer(WebApplication app) => _app = app;

    /// <summary>What it took, in turn: to which number or address, and the words.</summary>
    public List<(string Number, string Message)> Taken { get; } = [];

    /// <summary>The settings that name it.</summary>
    public IEnumerable<string> Settings =>
        [$"Notify:Url={_app.Urls.Single()}", $"Notify:ApiKey=heard_live-{Service}-{Secret}", $"Notify:TextTemplate={Template}", $"Notify:EmailTemplate={Template}"];

    public static async Task<NotifyServer> Start(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new NotifyServer(builder.Build());
        server._app.MapPost("/v2/notifications/{kind}", async (HttpContext context) =>
        {
            if (!await Proves(context.Request.Headers.Authorization.ToString(), clock)) return Refuse(403, "AuthError");
            using var asked = await JsonDocument.ParseAsync(context.Request.Body);
            var (root, kind) = (asked.RootElement, context.Request.RouteValues["kind"]);
            if (root.GetProperty("template_id").GetString() != Template) return Refuse(400, "BadRequestError");
            var number = root.GetProperty(kind is "sms" ? "phone_number" : "email_address").GetString()!;
            if (number == WrongNumber) return Refuse(400, "ValidationError");
            if (number == NotOnTrial) return Refuse(400, "BadRequestError");
            if (number == Busy) return Refuse(429, "RateLimitError");
            server.Taken.Add((number, root.GetProperty("personalisation").GetProperty("message").GetString()!));
            return Results.Json(new { id = Guid.CreateVersion7() }, statusCode: 201);
        });
        await server._app.StartAsync();
        return server;
    }

    static IResult Refuse(int status, string error) => Results.Json(new { errors = new[] { new { error, message = "phone_number is wrong" } }, status_code = status }, statusCode: status);

    static async Task<bool> Proves(string authorization, TimeProvider clock)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(authorization["Bearer ".Length..], new()
        {
            ValidIssuer = Service,
            ValidateAudience = false,
            ValidateLifetime = false,
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Secret)),
        });
        return result.IsValid && ((JsonWebToken)result.SecurityToken).IssuedAt.ToUniversalTime() is var at && Math.Abs((clock.GetUtcNow().UtcDateTime - at).TotalSeconds) <= 30;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
