using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Domain.Routes;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.BrowserTests.Accessibility;

/// <summary>Past every page of the colleagues.</summary>
public sealed partial class StaffWalk(Browser browser) : Walk(browser)
{
    const string Inbox = "/staff/boats";

    /// <inheritdoc/>
    protected override async Task Go()
    {
        await using var colleague = await Browser.Visit();
        await SignsIn(colleague);
        foreach (var list in new[] { "", "?show=mine", "?show=nobody", "?show=all", "?show=other", "?q=boat", "?q=zzzz", "?owner=nobody&due=soon&at=Received" }) await Stop(colleague, Inbox + list);
        var hardest = await Browser.Complained("boats", Given.ByLetter);
        await Case(colleague, $"{Inbox}/complaints/{hardest}");
        await Triage(colleague, $"{Inbox}/complaints/{hardest}/triage");
        await Authorisation(colleague, hardest, $"{Inbox}/complaints/{hardest}/authorisation");
        await Looking(colleague);
        await Work(colleague);
        await Settings(colleague, $"{Inbox}/complaints/{hardest}/topics");
        await Stop(colleague, $"{Inbox}/complaints/{await Browser.Complained("boats", Given.From("welsh@example.com"), Domain.Language.Welsh)}");
        foreach (var place in new[] { "/record", "/record/put-right" })
        {
            await Stop(colleague, Inbox + place);
            await Stop(colleague, () => colleague.GoesOn(colleague.MainButton()));
        }

        foreach (var place in new[] { "/docs/api", "/staff/security", Inbox + "/complaints/22222222", "/staff/families" }) await Stop(colleague, place);
        await WithoutOrWithManyRoles();
    }

    async Task SignsIn(Visitor colleague)
    {
        await Stop(colleague, "/staff/sign-in");
        await Stop(colleague, () => colleague.GoesOn(colleague.MainButton()));
        await colleague.Page.FillAsync("#Email", "manager@boats.example");
        await colleague.Page.FillAsync("#Password", RunningService.Password);
        await colleague.GoesOn(colleague.MainButton());
    }

    /// <summary>What is to be done by whom, and handing it over: nothing ticked, ticked, sent empty, and done.</summary>
    async Task Work(Visitor colleague)
    {
        foreach (var place in new[] { "/my-day", "/my-day?taken=22222222", "/promises", "/promises?show=mine", "/workload", "/experience", "/experience?month=2001-01", "/awareness", "/feedback", "/feedback?show=all&kind=Comment", "/thank-you", "/answer", "/answer?q=zzzz", "/useful", "/useful/words?of=help", "/you-said", "/you-said/waiting-on-the-phone", "/hand-over", "/hand-over?handed=4&changed=1", "/shortcuts" }) await Stop(colleague, Inbox + place);
        await colleague.Page.GotoAsync(Inbox + "/feedback?kind=Compliment");
        await Stop(colleague, () => colleague.GoesOn(colleague.Page.Locator("td a").First));
        await Stop(colleague, () => colleague.GoesOn(colleague.Page.Locator("main button:has-text('Pass it on')")));
        await colleague.Page.GotoAsync(Inbox + "?show=nobody");
        await colleague.Page.Locator("input[name=tick]").First.CheckAsync();
        await Stop(colleague, () => colleague.GoesOn(colleague.Page.Locator("main button:has-text('Hand over what is ticked')")));
        await Stop(colleague, () => colleague.GoesOn(colleague.MainButton()));
        await colleague.Page.GotoAsync(Inbox + "/workload");
        await Stop(colleague, () => colleague.GoesOn(colleague.Page.Locator("a:has-text('Hand everything over')").First));
    }

    /// <summary>The body's settings: as they are, sent empty, and with what changes; and what a complaint is about.</summary>
    async Task Settings(Visitor colleague, string topics)
    {
        foreach (var place in new[] { "", "/ways", "/help", "/help?words=welsh", "/help/imports", "/routes", "/topics", "/teams", "/formats", "/chain", "/letters", "/history", "/publishing" }) await Stop(colleague, $"{Inbox}/settings{place}");
        foreach (var place in new[] { "/words/welcome", "/words/looks-at", "/words/own", "/guide", "/formats/new", "/formats/new/upload", "/about", "/parliament", "/chain/new", "/chain/1", "/promises", "/ways/telephone", "/ways/new-email", "/notices/new-closed", "/notices/new-said", "/help/new", "/help/citizens-advice", "/routes/new", "/routes/licence-decision", "/topics/new-place", "/topics/licences", "/teams/new", "/teams/on-the-water", "/handling", "/keeping", "/risk", "/letters/receipt", "/letters/draft-update" }) await EmptyAndWrong(colleague, $"{Inbox}/settings{place}");
        await EmptyAndWrong(colleague, Inbox + "/you-said/new");
        await colleague.Page.GotoAsync(Inbox + "/settings/risk");
        await colleague.Page.FillAsync("#Addresses", "duty@boats.example");
        await colleague.Page.FillAsync("#Why", "A duty desk.");
        await FromFarAway(colleague);
        await Stop(colleague, () => colleague.GoesOn(colleague.MainButton()));
        await colleague.GoesOn(colleague.MainButton());
        await colleague.Page.GotoAsync(Inbox + "/settings/letters/update");
        await colleague.Page.FillAsync("#text-en", "News of your complaint:\n\n[words]");
        await colleague.Page.FillAsync("#Why", "Warmer.");
        await FromFarAway(colleague);
        await Stop(colleague, () => colleague.GoesOn(colleague.MainButton()));
        await colleague.GoesOn(colleague.MainButton());
        await Stop(colleague, Inbox + "/settings/history");
        await Stop(colleague, topics);
    }

    /// <summary>The change holds from a day that no journey of today meets: they use the same body.</summary>
    static async Task FromFarAway(Visitor colleague)
    {
        await colleague.Page.FillAsync("#from-year", "2090");
        await colleague.Page.FillAsync("#from-month", "1");
        await colleague.Page.FillAsync("#from-day", "3");
    }

    /// <summary>A complaint, everything that can be done with it, and its letters.</summary>
    async Task Case(Visitor colleague, string complaint)
    {
        await Stop(colleague, complaint);
        await Stop(colleague, complaint + "/assign");
        await Stop(colleague, complaint + "/file");
        await Stop(colleague, complaint + "/files");
        await Stop(colleague, () => colleague.GoesOn(colleague.MainButton()));
        foreach (var letter in new[] { "receipt", "authorisationletter", "receipt/easy-read", "receipt/audio" }) await Stop(colleague, $"{complaint}/letter/{letter}");
        foreach (var act in new[] { "acknowledge", "note", "confirm", "undelivered" })
        {
            await Stop(colleague, $"{complaint}/{act}");
            await colleague.Page.FillAsync("#Words", "");
            await Stop(colleague, () => colleague.GoesOn(colleague.MainButton()));
        }
    }

    /// <summary>A page with a form, and the form sent empty by its button, or by the one that begins so.</summary>
    async Task EmptyAndWrong(Visitor colleague, string address, string? button = null)
    {
        await Stop(colleague, address);
        await Stop(colleague, () => colleague.GoesOn(button is null ? colleague.MainButton() : colleague.Page.Locator($"main button:has-text('{button}')").First));
    }

    /// <summary>The questions of triage with nothing decided, every form sent empty, and everything decided.</summary>
    async Task Triage(Visitor colleague, string triage)
    {
        await Stop(colleague, triage);
        foreach (var form in new[] { "Settle", "Risk", "Matter", "Time" })
        {
            await colleague.Page.GotoAsync(triage);
            await Stop(colleague, () => Sends(colleague, form));
        }

        await Sends(colleague, "Risk", ("#What", "Alone, and nobody comes."), ("#SafeContact", "After four"));
        await Sends(colleague, "Time", ("#TimeReason", "Knew, and waited."), ("#TimeWords", "We do not look at it."));
        await Stop(colleague);
    }

    /// <summary>The authorisation: awaited with every form sent empty, signed with limits, taken back, and decided.</summary>
    async Task Authorisation(Visitor colleague, string reference, string page)
    {
        await Stop(colleague, page);
        foreach (var form in new[] { "Ask", "Record", "None" })
        {
            await colleague.Page.GotoAsync(page);
            await Stop(colleague, () => Sends(colleague, form));
        }

        await Browser.Decided("boats", reference, new RecordAuthorisation(false, "Edith Quill", "My health.", "The signature of her licence."));
        await Stop(colleague, page);
        await Browser.Decided("boats", reference, new WithdrawAuthorisation());
        await Stop(colleague, page);
        await Browser.Decided("boats", reference, new AskAuthorisation("", "She rang: she was not sure."));
        await Browser.Decided("boats", reference, new DecideNoAuthorisation(NoConsent.Capacity, "A lasting power of attorney.", "Her doctor's letter."));
        await Stop(colleague, page);
    }

    /// <summary>Sends one of the forms: the last choice of each question, and these texts.</summary>
    static async Task Sends(Visitor colleague, string form, params (string Field, string Text)[] texts)
    {
        await colleague.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        var sent = colleague.Page.Locator($"form[action$='handler={form}']");
        foreach (var choice in texts.Length == 0 ? [] : await sent.Locator("input[type=radio]").AllAsync()) await choice.CheckAsync();
        foreach (var (field, text) in texts) await colleague.Page.FillAsync(field, text);
        await colleague.GoesOn(sent.Locator("button"));
    }

    /// <summary>Somebody who may not read complaints, and somebody who works for two bodies and needs a code to sign in.</summary>
    async Task WithoutOrWithManyRoles()
    {
        await using var content = await Browser.Colleague("content@northline.example");
        await Stop(content);
        await Prepare("leader@northline.example", alsoIn: "boats");
        await using var leader = await Browser.Visit();
        await leader.Page.GotoAsync("/staff");
        await leader.Page.FillAsync("#Email", "leader@northline.example");
        await leader.Page.FillAsync("#Password", RunningService.Password);
        await Stop(leader, () => leader.GoesOn(leader.MainButton()));
        await Stop(leader, () => leader.GoesOn(leader.MainButton()));
        await leader.Page.FillAsync("#Code", await RecoveryCode("leader@northline.example"));
        await Stop(leader, () => leader.GoesOn(leader.MainButton()));
        await Stop(leader, "/staff/northline/experience");
    }

    async Task Prepare(string email, string alsoIn)
    {
        await using var scope = Browser.Service.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByEmailAsync(email))!;
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var body = (await scope.ServiceProvider.GetRequiredService<Heard.Web.Organisations.Bodies>().Find(alsoIn))!;
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async store =>
        {
            store.Memberships.Add(new MembershipRow { AccountId = account.Id, OrganisationId = body.Id, Role = Role.Leader });
            return await store.SaveChangesAsync();
        });
    }

    async Task<string> RecoveryCode(string email)
    {
        await using var scope = Browser.Service.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return (await accounts.GenerateNewTwoFactorRecoveryCodesAsync((await accounts.FindByEmailAsync(email))!, 1))!.Single();
    }
}
