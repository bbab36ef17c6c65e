using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Routes;

namespace Heard.BrowserTests.Accessibility;

/// <summary>Past every public page in English.</summary>
public sealed class EnglishWalk(Browser browser) : PublicWalk(browser, "");

/// <summary>Past every public page in Welsh.</summary>
public sealed class WelshWalk(Browser browser) : PublicWalk(browser, "/cy");

/// <summary>Past every public page in one language.</summary>
/// <param name="browser">The service and the browser.</param>
/// <param name="language">The beginning of addresses in that language.</param>
public abstract class PublicWalk(Browser browser, string language) : Walk(browser)
{
    /// <summary>The pages that are opened by their address, below the body.</summary>
    static readonly string[] Places =
    [
        "/contact", "/help", "/help?need=SpeakFor", "/help?words=unicorns", "/help/citizens-advice", "/help/mind",
        "/help/mind/check", "/help?area=Wales&area=WestMidlands&open=true", "/help?page=2", "/help/list",
        "/help/list?source=mind", "/survey", "/survey?for=others", "/survey?thanks=true", "/feedback",
        "/feedback?go=on", "/feedback/thanks?of=Suggestion", "/useful?kept=true", "/you-said-we-did",
        "/publications/you-said-we-did.html", "/quick-guide", "/procedure", "/publications",
        "/publications/poster.html", "/publications/leaflet.html?format=large-print", "/publications/quick-guide.html",
        "/publications/procedure.html", "/publications/address-label.html", "/other-routes",
        "/other-routes?about=Danger", "/other-routes?about=Decision", "/other-routes?about=Treated", "/privacy",
        "/cookies", "/accessibility", "/track/lost", "/track/lost?asked=true", "/complain/clear", "/complain/print",
        "/complain/print?format=large-print", "/complain/print?format=easy-read", "/formats", "/easy-read",
        "/easy-read/what-happens", "/easy-read/help", "/young-people", "/young-people/younger",
        "/complain?voice=young", "/nothing-here",
    ];

    readonly string _body = language + "/boats";
    readonly HashSet<string> _steps = [];

    /// <summary>The steps of the form that were passed, by id.</summary>
    public IEnumerable<string> Steps => _steps;

    /// <inheritdoc/>
    protected override async Task Go()
    {
        await using var person = await Browser.Visit();
        foreach (var place in Places) await Stop(person, _body + place);
        foreach (var place in new[] { language + "/", language + "/families", language + "/northline", _body }) await Stop(person, place);
        foreach (var place in new[] { "/track", "/complain/save/return", "/feedback/compliment", "/feedback/comment", "/young-people/tell-us" }) await EmptyAndWrong(person, place);
        await Stop(person, _body + "/track/2222222X-22222222222222222222");
        await person.Page.GotoAsync(_body + "/contact");
        await Stop(person, () => person.GoesOn(person.Page.Locator(".heard-useful button").First));
        await person.Page.FillAsync("#Words", new string('x', 1_001));
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await TheForm(person);
        await Followed(person, await Sent(person));
        await TurnedAway(person);
        await LookedAt(person);
        await SaysHowItWas(person);
        await Authorised(person);
        await Asked(person);
        await LostToken(person);
        await InEasyRead(person);
    }

    /// <summary>A page with a form, empty and sent empty.</summary>
    async Task EmptyAndWrong(Visitor person, string place)
    {
        await Stop(person, _body + place);
        await Stop(person, () => person.GoesOn(person.MainButton()));
    }

    async Task TheForm(Visitor person)
    {
        await Stop(person, _body + "/complain");
        foreach (var answers in Given.EveryStep)
        {
            await person.Complains(_body, answers, at: step => Step(person, step));
        }
    }

    /// <summary>The short form, step by step, with nothing written where something is needed, up to the check.</summary>
    async Task InEasyRead(Visitor person)
    {
        await Stop(person, _body + "/complain?voice=easy-read");
        await person.GoesOn(person.MainButton());
        await person.GoesThrough(Given.From("easy@example.com"), at: async step =>
        {
            await Stop(person);
            if (step.Id == "what-happened") await Stop(person, () => person.GoesOn(person.MainButton()));
        });
        await Stop(person);
    }

    /// <summary>A step of the form as it is met, and with whatever can be wrong on it.</summary>
    async Task Step(Visitor person, Step step)
    {
        if (!_steps.Add(step.Id)) return;
        await Stop(person);
        if (Wrong(step) is not { } wrong) return;
        await person.Answers(step, wrong);
        await Stop(person, () => person.GoesOn(person.MainButton()));
        Assert.True(Stops[^1].Seen.Wrong, $"Nothing is said to be wrong at {person.Page.Url}.");
        await person.Page.GotoAsync(person.Page.Url);
    }

    /// <summary>Nothing where something is needed; everything too long otherwise; null where no answer can be wrong.</summary>
    static Answers? Wrong(Step step)
    {
        if (!step.Problems(new(Answers.None, default)).IsEmpty) return Answers.None;
        if (!step.AllQuestions.OfType<TextQuestion>().Any()) return null;
        var choices = step.Questions.OfType<ChoiceQuestion>().Aggregate(Answers.None, (all, choice) => all.With(choice.Id, Opening(choice)));
        return step.AllQuestions.OfType<TextQuestion>().Aggregate(choices, (all, text) => all.With(text.Id, new string('x', text.MaxLength + 1)));
    }

    /// <summary>The choices that open further questions: one, or all where several can be made.</summary>
    static IEnumerable<string> Opening(ChoiceQuestion choice) =>
        choice.Options.Where(option => !option.Inner.IsEmpty).Select(option => option.Value).Take(choice.Many ? int.MaxValue : 1);

    /// <summary>Check, save, send, and the pages after it. The link to follow what was sent.</summary>
    async Task<string> Sent(Visitor person)
    {
        var email = $"walk{language.Replace('/', '-')}@example.com";
        await person.Complains(_body, Given.EveryStep[2].With("email", email).With("their-agreement", "paper"));
        await Stop(person);
        await Stop(person, _body + "/complain");
        await EmptyAndWrong(person, "/complain/save");
        await Stop(person, () => person.GoesOn(person.Page.Locator("form[action*='Code'] button")));
        await person.Page.GotoAsync(_body + "/complain/save");
        await person.Page.FillAsync("#Email", email);
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await Stop(person, Mail.Link((await Browser.Service.Mail(email))[0]));
        await person.Page.GotoAsync(_body + "/complain/check");
        await Stop(person, person.Sends);
        foreach (var place in new[] { "copy", "authorisation", "equality", "equality?thanks=true" }) await Stop(person, $"{_body}/complain/{place}");
        return Mail.Link((await Browser.Service.Mail(email))[^1]);
    }

    async Task Followed(Visitor person, string link)
    {
        await Stop(person, link);
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await Stop(person, _body + "/track/code");
        await EmptyAndWrong(person, "/track/add");
        await Stop(person, _body + "/track/contact");
        await person.Page.FillAsync("#email", "nowhere");
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await Stop(person, _body + "/track/withdraw");
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await EmptyAndWrong(person, "/track/add?x");
    }

    /// <summary>What somebody reads whose words were taken as feedback, and whose complaint came too late.</summary>
    async Task TurnedAway(Visitor person)
    {
        foreach (var (name, command) in new (string, ComplaintCommand)[]
        {
            ("feedback", new DecideMatter(Matter.Feedback, "Says thank you.", "Thank you. We pass it on.")),
            ("late", new DecideTime(false, false, true, "Knew, and waited.", "We are sorry. We do not look at it.")),
        })
        {
            var email = $"walked-{name}{language.Replace('/', '-')}@example.com";
            var reference = await Browser.Complained("boats", Given.From(email).With("when", "two years ago"));
            await Browser.Decided("boats", reference, command);
            await person.Page.Context.ClearCookiesAsync();
            await person.Page.GotoAsync(Mail.Link((await Browser.Service.Mail(email))[0]).Replace("/boats/", _body + "/", StringComparison.Ordinal));
            await Stop(person, () => person.GoesOn(person.MainButton()));
        }
    }

    /// <summary>What somebody reads and can say while their complaint is looked at closely, and the answer takes longer.</summary>
    async Task LookedAt(Visitor person)
    {
        var email = $"walked-closer{language.Replace('/', '-')}@example.com";
        var reference = await Browser.Complained("boats", Given.From(email));
        await person.Page.Context.ClearCookiesAsync();
        await person.Page.GotoAsync(Mail.Link((await Browser.Service.Mail(email))[0]).Replace("/boats/", _body + "/", StringComparison.Ordinal));
        await person.GoesOn(person.MainButton());
        await Stop(person, _body + "/track/closer-look");
        await person.GoesOn(person.MainButton());
        await Browser.Decided("boats", reference, new SendStatement([new(0, "Nobody rang back."), new(0, "The form was lost.")], "An apology.", "By email on Fridays.", 10, "This is what I look at."));
        await Browser.Decided("boats", reference, new Delay(new DateOnly(2090, 1, 3), "The keeper is away.", true, "It takes longer."));
        await Stop(person, _body + "/track/complaint");
        await EmptyAndWrong(person, "/track/issues");
        await Browser.Decided("boats", reference, new AnswerStatement(false, "It was lost twice."));
        await Browser.Decided("boats", reference, new StopClock("Their papers.", "I wait for your papers."));
        await Browser.Decided("boats", reference, new SplitPart(RouteKind.DataProtection, "Your letter went to a neighbour.", "The data protection team", "We look at it."));
        await Browser.Decided("boats", reference, new SplitPart(RouteKind.Tribunal, "You want the fee back.", "Priya Nair", "A tribunal decides.") { By = new DateOnly(2090, 1, 3) });
        await Browser.Decided("boats", reference, new EndPart(2, false, "The tribunal gave it back."));
        await Browser.Decided("boats", reference, new ShareViews("I think so far that the form was lost."));
        await Browser.Decided("boats", reference, new SetContactPlan("We write on Tuesdays.", "Forty letters.", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddMonths(3), "We write on Tuesdays from now on."));
        await Stop(person, _body + "/track/complaint");
        var elsewhere = await Browser.Complained("boats", Given.From("elsewhere-" + email));
        await Browser.Decided("boats", elsewhere, new SplitPart(RouteKind.Court, "You want the order changed.", "Priya Nair", "Only a court can.") { By = new DateOnly(2090, 1, 3), NothingLeft = true });
        await person.Page.Context.ClearCookiesAsync();
        await person.Page.GotoAsync(Mail.Link((await Browser.Service.Mail("elsewhere-" + email))[0]).Replace("/boats/", _body + "/", StringComparison.Ordinal));
        await Stop(person, () => person.GoesOn(person.MainButton()));
    }

    /// <summary>How it was, once it is closed: asked, sent empty, too long, thanked for, and asked no more.</summary>
    async Task SaysHowItWas(Visitor person)
    {
        await Stop(person, _body + "/track/complaint");
        await EmptyAndWrong(person, "/track/experience");
        await person.Page.CheckAsync("input[name=ListenedTo][value=AgreeALittle]");
        await person.Page.FillAsync("#Words", new string('x', 2_001));
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await person.Page.FillAsync("#Words", "Ring back sooner.");
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await Stop(person, _body + "/track/experience");
    }

    async Task Authorised(Visitor person)
    {
        // Both walks are on their way at the same time: each has its own people.
        var email = $"walked{language.Replace('/', '-')}@example.com";
        var reference = await Browser.Complained("boats", Given.From("for-" + email).ForSomebodyElse("Edith", "Quill").AgreesByLink(email));
        var link = new Uri(Mail.Link((await Browser.Service.Mail(email))[0])).AbsolutePath["/boats".Length..];
        await EmptyAndWrong(person, link);
        await person.Page.CheckAsync("input[value=everything]");
        await person.Page.FillAsync("#Signature", "Edith Quill");
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await Browser.Decided("boats", reference, new WithdrawAuthorisation());
        await Browser.Decided("boats", reference, new AskAuthorisation("", "She was not sure."));
        await Stop(person, _body + link);
    }

    /// <summary>Somebody who is complained about is asked: empty, wrong, written, and asked no more.</summary>
    async Task Asked(Visitor person)
    {
        var email = $"keeper{language.Replace('/', '-')}@example.com";
        var reference = await Browser.Complained("boats", Given.From("about-" + email));
        await Browser.Decided("boats", reference, new AskPerson(AskWhy.ComplainedAbout, "The keeper", email, "Who lit the lamp?", new DateOnly(2090, 1, 3), ""));
        var link = new Uri(Mail.Link((await Browser.Service.Mail(email))[0])).AbsolutePath["/boats".Length..];
        await EmptyAndWrong(person, link);
        await person.Page.FillAsync("#Account", "Nobody did. I was ill.");
        await Stop(person, () => person.GoesOn(person.MainButton()));
        await Browser.Decided("boats", reference, new CloseRequest(1, "That is enough."));
        await Stop(person, _body + link);
    }

    /// <summary>A form sent after its token went: what was typed is shown again.</summary>
    async Task LostToken(Visitor person)
    {
        // Who follows a complaint is led on to it: here somebody comes who does not.
        await person.Page.Context.ClearCookiesAsync();
        await person.Page.GotoAsync(_body + "/track");
        await person.Page.FillAsync("#Reference", "2222 2222");
        await person.Page.Context.ClearCookiesAsync();
        await Stop(person, () => person.GoesOn(person.MainButton()));
    }
}
