using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Heard.Domain.Complaints;
using Heard.Web.Languages;

namespace Heard.Web.Features.Api;

/// <summary>A field of a command.</summary>
/// <param name="Name">As it is sent.</param>
/// <param name="Type">What it becomes.</param>
/// <param name="Required">It must be there.</param>
public sealed record CommandField(string Name, Type Type, bool Required);

/// <summary>
/// A command of the lifecycle that programs may give, found by its type: a new command is here as soon as it exists,
/// unless it is named among those that are not for programs. A test writes the list into docs/api-commands.md.
/// </summary>
public sealed class ApiCommand
{
    const int LongestText = 10_000;

    /// <summary>The commands that programs may not give, and why.</summary>
    public static readonly IReadOnlyDictionary<Type, string> NotForPrograms = new Dictionary<Type, string>
    {
        [typeof(Submit)] = "has an address of its own: POST /complaints",
        [typeof(Withdraw)] = "only the person decides that their complaint ends",
        [typeof(CorrectContact)] = "only the person changes where their messages go: whoever can do it can take the complaint over",
        [typeof(RenewCode)] = "only the person asks for a new code",
        [typeof(RemindOfCode)] = "only the person asks for their code",
        [typeof(GiveAuthorisation)] = "only the person affected authorises",
        [typeof(RefuseAuthorisation)] = "only the person affected says no",
        [typeof(WithdrawAuthorisation)] = "only the person affected takes it back",
        [typeof(RecordAuthorisation)] = "a colleague has seen what was signed, or heard what was said, and says so under their own name",
        [typeof(DecideNoAuthorisation)] = "a colleague decides under their own name that a representative may act without it",
        [typeof(AttachFiles)] = "the API takes no files yet",
        [typeof(WriteResponse)] = "a colleague writes the final response under their own name",
        [typeof(ApproveResponse)] = "a colleague approves the final response under their own name",
        [typeof(SendResponse)] = "the service composes the final response: colleagues send it",
        [typeof(PassEarlyTarget)] = "happens by itself when the day has passed",
        [typeof(WarnOfDelay)] = "happens by itself when the day comes near",
        [typeof(RefuseFile)] = "the scanner's, and no one else's",
        [typeof(GiveAccount)] = "only whoever was asked writes what they know, by their private link",
        [typeof(SetContactPlan)] = "a manager plans how somebody is kept in contact with, under their own name",
        [typeof(EndContactPlan)] = "a manager ends the plan, under their own name",
        [typeof(SettleMention)] = "only a colleague says that a note for a colleague was read",
        [typeof(LinkComplaint)] = "a colleague links both files at once",
        [typeof(UnlinkComplaint)] = "a colleague unlinks both files at once",
    };

    readonly ConstructorInfo _make;
    readonly PropertyInfo[] _settable;

    ApiCommand(Type type)
    {
        Type = type;
        Name = JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
        _make = type.GetConstructors().Single();
        var parameters = _make.GetParameters();
        _settable = [.. type.GetProperties().Where(property => property.CanWrite && !IsOurs(property.PropertyType) && parameters.All(parameter => parameter.Name != property.Name))];
        Fields =
        [
            .. parameters.Where(parameter => !IsKnown(parameter)).Select(parameter => new CommandField(Camel(parameter.Name!), parameter.ParameterType, true)),
            .. _settable.Select(property => new CommandField(Camel(property.Name), property.PropertyType, false)),
        ];
    }

    /// <summary>Every command that programs may give.</summary>
    public static IReadOnlyList<ApiCommand> All { get; } = [.. typeof(ComplaintCommand).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ComplaintCommand)) && !NotForPrograms.ContainsKey(type)).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => new ApiCommand(type))];

    /// <summary>The last part of its address.</summary>
    public string Name { get; }

    /// <summary>For people: "Add note".</summary>
    public string Title => char.ToUpperInvariant(Name[0]) + Name[1..].Replace('-', ' ');

    /// <summary>The command.</summary>
    public Type Type { get; }

    /// <summary>What it takes.</summary>
    public IReadOnlyList<CommandField> Fields { get; }

    /// <summary>The command from what was sent; or everything that is wrong with it.</summary>
    public (ComplaintCommand? Command, IReadOnlyList<FieldError> Errors) Read(JsonElement sent, Words<ApiWords> words)
    {
        if (sent.ValueKind is not JsonValueKind.Object) return (null, [SentJson.Error("wrong-type", "", words)]);
        var errors = sent.EnumerateObject().Where(field => Fields.All(known => known.Name != field.Name))
            .Select(field => SentJson.Error("unknown-field", FieldError.At(field.Name), words)).ToList();
        var values = Fields.ToDictionary(field => field.Name, field => Value(field, sent, words, errors));
        return errors.Count > 0 ? (null, errors) : (Make(values), errors);
    }

    ComplaintCommand Make(Dictionary<string, object?> values)
    {
        var command = (ComplaintCommand)_make.Invoke([.. _make.GetParameters().Select(parameter => values.GetValueOrDefault(Camel(parameter.Name!), ""))]);
        foreach (var property in _settable)
        {
            if (values[Camel(property.Name)] is { } value) property.SetValue(command, value);
        }

        return command;
    }

    static object? Value(CommandField field, JsonElement sent, Words<ApiWords> words, List<FieldError> errors)
    {
        var place = FieldError.At(field.Name);
        if (!sent.TryGetProperty(field.Name, out var value))
        {
            if (field.Required) errors.Add(SentJson.Error("missing", place, words));
            return null;
        }

        if (NotTexts(value, place, words).ToArray() is { Length: > 0 } wrong)
        {
            errors.AddRange(wrong);
            return null;
        }

        try
        {
            return value.Deserialize(field.Type, ApiJson.Options) switch
            {
                string text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim(),
                null => throw new JsonException(),
                var other => other,
            };
        }
        catch (JsonException)
        {
            errors.Add(SentJson.Error(field.Type.IsEnum ? "not-offered" : "wrong-type", place, words));
            return null;
        }
    }

    /// <summary>Every text in a value that cannot be kept, however deep it is.</summary>
    static IEnumerable<FieldError> NotTexts(JsonElement value, string place, Words<ApiWords> words) => value.ValueKind switch
    {
        JsonValueKind.String when SentJson.WhyNotText(value, place, words) is { } error => [error],
        JsonValueKind.String when SentJson.Text(value)!.Length > LongestText => [SentJson.Error("too-long", place, words)],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => NotTexts(property.Value, place + FieldError.At(property.Name), words)),
        JsonValueKind.Array => value.EnumerateArray().Index().SelectMany(item => NotTexts(item.Item, $"{place}/{item.Index}", words)),
        _ => [],
    };

    /// <summary>The name beside an account is the account's own, and whose address is asked is found out, not what somebody says.</summary>
    static bool IsKnown(ParameterInfo parameter) => (parameter.Member.DeclaringType == typeof(Assign) && parameter.Name == nameof(Assign.Name)) || (parameter.Member.DeclaringType == typeof(AskPerson) && parameter.Name == nameof(AskPerson.Account));

    /// <summary>Programs send no files yet, and name no colleague for a note.</summary>
    static bool IsOurs(Type type) => type == typeof(ImmutableArray<Attachment>) || type == typeof(NoteReader);

    static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
