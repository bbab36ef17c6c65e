using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Web.Data;
using Heard.Web.Time;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Heard.Web.Outbox;

/// <summary>Hands messages to GOV.UK Notify, version 2 of its API.</summary>
public sealed class Notify(IHttpClientFactory clients, IOptions<NotifySettings> settings, TimeProvider clock)
{
    /// <summary>An identity and a secret stand at the end of a key, each as a GUID.</summary>
    const int LengthOfGuid = 36;

    /// <summary>A text message.</summary>
    /// <exception cref="NotifyRefusedException">Notify says no.</exception>
    /// <exception cref="HttpRequestException">It does not answer.</exception>
    public Task SendText(OutboxRow row, CancellationToken cancellation) => Send(
        "sms", new(settings.Value.TextTemplate, $"{row.Id:N}") { PhoneNumber = row.To, Personalisation = new() { ["message"] = row.Body } }, cancellation);

    /// <summary>An email.</summary>
    /// <exception cref="NotifyRefusedException">Notify says no.</exception>
    /// <exception cref="HttpRequestException">It does not answer.</exception>
    public Task SendEmail(OutboxRow row, CancellationToken cancellation) => Send(
        "email", new(settings.Value.EmailTemplate, $"{row.Id:N}") { EmailAddress = row.To, Personalisation = new() { ["subject"] = row.Subject, ["message"] = row.Body } }, cancellation);

    async Task Send(string kind, Notification notification, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(settings.Value.Url), "/v2/notifications/" + kind))
        {
            Content = JsonContent.Create(notification),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Token()) },
        };
        using var client = clients.CreateClient(nameof(Notify));
        using var answer = await client.SendAsync(request, cancellation);
        if (answer.IsSuccessStatusCode) return;
        throw new NotifyRefusedException(answer.StatusCode, Errors(await answer.Content.ReadAsStringAsync(cancellation)));
    }

    /// <summary>Signed with the key's secret; Notify takes it for thirty seconds.</summary>
    string Token()
    {
        var key = settings.Value.ApiKey.Trim();
        if (key.Length < 2 * LengthOfGuid + 1) throw new NotifyRefusedException(HttpStatusCode.Forbidden, ["the key in Notify:ApiKey is too short"]);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = key[^(2 * LengthOfGuid + 1)..^(LengthOfGuid + 1)],
            IssuedAt = clock.Now().UtcDateTime,
            SigningCredentials = new(new SymmetricSecurityKey(Encoding.ASCII.GetBytes(key[^LengthOfGuid..])), SecurityAlgorithms.HmacSha256),
        });
    }

    static IReadOnlyList<string> Errors(string body)
    {
        try
        {
            return [.. (JsonSerializer.Deserialize<Refusal>(body)?.Errors ?? []).Select(error => error.Error)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    sealed record Notification([property: JsonPropertyName("template_id")] string Template, [property: JsonPropertyName("reference")] string Reference)
    {
        [JsonPropertyName("phone_number"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? PhoneNumber { get; init; }

        [JsonPropertyName("email_address"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? EmailAddress { get; init; }

        [JsonPropertyName("personalisation")]
        public required Dictionary<string, string> Personalisation { get; init; }
    }

    sealed record Refusal([property: JsonPropertyName("errors")] IReadOnlyList<OneError>? Errors);

    sealed record OneError([property: JsonPropertyName("error")] string Error);
}

/// <summary>Notify answered, and did not take the message.</summary>
/// <param name="status">Its answer.</param>
/// <param name="errors">The names of what is wrong, such as <c>ValidationError</c>. Its sentences can quote the number: they are not kept.</param>
public sealed class NotifyRefusedException(HttpStatusCode status, IReadOnlyList<string> errors) : Exception($"GOV.UK Notify answered {(int)status}: {string.Join(", ", errors)}")
{
    /// <summary>The number or address is wrong, and would be refused again. Everything else is ours or passes: a wrong key, too many at once.</summary>
    public bool IsForGood => status is HttpStatusCode.BadRequest && errors.Contains("ValidationError");
}
