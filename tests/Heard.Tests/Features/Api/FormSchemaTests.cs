using System.Text.Json.Nodes;
using CsCheck;
using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Tests.Running;
using Heard.Web.Features.Api;

namespace Heard.Tests.Features.Api;

[Trait("Database", "Both")]
public sealed class FormSchemaTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly JsonObject English = FormSchema.Of(ComplaintForm.Current, Language.English);
    static readonly JsonObject Welsh = FormSchema.Of(ComplaintForm.Current, Language.Welsh);

    [Fact]
    public void Every_question_of_the_form_is_in_the_schema_with_its_choices_and_limits()
    {
        var questions = ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).Where(question => question is not FilesQuestion).ToArray();
        foreach (var schema in new[] { English, Welsh })
        {
            var properties = schema["properties"]!.AsObject();
            Assert.Equal(questions.Select(question => question.Id), properties.Select(property => property.Key));
            foreach (var question in questions) Describes(properties[question.Id]!.AsObject(), question);
        }
    }

    static void Describes(JsonObject property, Question question)
    {
        Assert.False(string.IsNullOrEmpty((string?)property["title"]));
        if (question is TextQuestion text)
        {
            Assert.Equal(text.MaxLength, (int)property["maxLength"]!);
            Assert.Equal(text.Kind is TextKind.Email ? "email" : null, (string?)property["format"]);
        }
        else if (question is ChoiceQuestion choice)
        {
            Assert.Equal(choice.Many ? "array" : "string", (string?)property["type"]);
            var options = (choice.Many ? property["items"]!["oneOf"] : property["oneOf"])!.AsArray();
            Assert.Equal(choice.Options.Select(option => option.Value), options.Select(option => (string?)option!["const"]));
            Assert.All(options, option => Assert.False(string.IsNullOrEmpty((string?)option!["title"])));
        }
    }

    [Fact]
    public void The_schema_is_in_the_language_asked() =>
        Assert.NotEqual((string?)English["properties"]!["for-whom"]!["title"], (string?)Welsh["properties"]!["for-whom"]!["title"]);

    [Fact]
    public void Whatever_is_chosen_the_schema_asks_for_exactly_what_the_form_asks_for() =>
        Chosen.Sample(answers =>
        {
            var missing = ComplaintForm.Current.FirstUnfinished(new Filling(answers, new DateOnly(2026, 11, 23)));
            var fits = SchemaCheck.Fits(English, AsJson(answers));
            return fits == missing is null;
        }, iter: 2_000);

    [Fact]
    public void The_schema_notices_each_kind_of_mistake()
    {
        var example = English["examples"]![0]!.AsObject();
        Assert.True(SchemaCheck.Fits(English, example));
        foreach (var (id, wrong) in new (string, JsonNode?)[]
        {
            ("for-whom", "nobody"), ("what-happened", ""), ("what-happened", new string('a', 10_001)), ("contact-by", new JsonArray()), ("contact-by", new JsonArray("email", "none")),
            ("contact-by", "email"), ("no-such-question", "x"), ("agreement", null), ("email", null),
        })
        {
            var changed = example.DeepClone().AsObject();
            if (wrong is null) changed.Remove(id);
            else changed[id] = wrong;
            Assert.False(SchemaCheck.Fits(English, changed), $"{id}: {wrong}");
        }
    }

    [Fact]
    public async Task The_example_of_the_schema_is_a_complaint_that_can_be_sent()
    {
        using var client = new Client(shared.Service);
        foreach (var language in new[] { "en", "cy" })
        {
            var form = await client.Get($"/api/v1/boats/form?language={language}");
            Assert.Equal("application/schema+json", form.Content.ContentType!.MediaType);
            var sent = await client.Post("/api/v1/boats/complaints", new { language, answers = form.Json.GetProperty("examples")[0] });
            Assert.Equal(201, sent.Status);
        }
    }

    [Fact]
    public async Task Who_has_the_form_already_is_told_that_it_is_still_the_one()
    {
        using var client = new Client(shared.Service);
        var first = await client.Get("/api/v1/boats/form", ("Accept-Language", "cy-GB, en;q=0.5"));
        Assert.Equal("cy", Assert.Single(first.Content.ContentLanguage));
        Assert.Contains("public", first.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Accept-Language", first.Headers.Vary);
        Assert.Equal(304, (await client.Get("/api/v1/boats/form", ("Accept-Language", "cy"), ("If-None-Match", first.Headers.ETag!.ToString()))).Status);
        Assert.Equal(200, (await client.Get("/api/v1/boats/form", ("Accept-Language", "en"), ("If-None-Match", first.Headers.ETag!.ToString()))).Status);
    }

    static JsonObject AsJson(Answers answers) => new(ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).Where(question => answers.Has(question.Id)).Select(question =>
        KeyValuePair.Create(question.Id, question is ChoiceQuestion { Many: true } ? new JsonArray([.. answers.All(question.Id).Select(value => JsonValue.Create(value))]) : (JsonNode?)answers[question.Id])));

    /// <summary>Any choices, several where several may be made, and texts that are right in themselves. Answered more often than not, so that some can be sent.</summary>
    static readonly Gen<Answers> Chosen = Gen.Int[0, int.MaxValue].Select(seed =>
    {
        var random = new Random(seed);
        var missing = random.Next(2) == 0 ? 3 : 40;
        return ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).Aggregate(Answers.None, (answers, question) => question switch
        {
            _ when random.Next(missing) == 0 => answers,
            ChoiceQuestion { Many: true } choice => answers.With(choice.Id, choice.Options.Where(option => !option.Alone && random.Next(3) == 0).DefaultIfEmpty(choice.Options[^1]).Select(option => option.Value)),
            ChoiceQuestion choice => answers.With(choice.Id, choice.Options[random.Next(choice.Options.Length)].Value),
            FilesQuestion => answers,
            TextQuestion { Kind: TextKind.Email } => answers.With(question.Id, "ada@example.com"),
            _ => answers.With(question.Id, "text"),
        });
    });
}
