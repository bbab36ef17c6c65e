using Heard.Domain.Routes;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Chain;

/// <summary>From the end of one Parliament to the first day of the next nobody can send a complaint on: the next time, or the one that is now.</summary>
public sealed class ParliamentModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>The last day of the Parliament that there is.</summary>
    [BindProperty(Name = nameof(First))]
    public TypedDay First { get; set; } = TypedDay.None;

    /// <summary>The day before the next one meets.</summary>
    [BindProperty(Name = nameof(Last))]
    public TypedDay Last { get; set; } = TypedDay.None;

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Parliament;

    /// <inheritdoc/>
    public override bool HasDay => false;

    Dissolution? Coming => Now.Body.Dissolved.LastOrDefault(time => time.Until >= Today);

    public async Task OnGetAsync()
    {
        await Open();
        if (Coming is { } time) (First, Last) = (TypedDay.Of(time.From), TypedDay.Of(time.Until));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Wrong(), () => BodyDesk.Json(Now.Body.Dissolved.Where(time => time != Coming).Concat(First.Date is { } first ? [new Dissolution(first, Last.Date!.Value)] : [])), Home);
    }

    IEnumerable<(string Field, string Say)> Wrong()
    {
        if (!First.IsAny && !Last.IsAny) yield break;
        if (First.Date is null) yield return ("first", "Enter the first day, such as 27 3 2027");
        if (Last.Date is null) yield return ("last", "Enter the last day, such as 4 5 2027");
        else if (Last.Date < First.Date) yield return ("last", "Enter a last day that is not before the first");
        else if (Last.Date < Today) yield return ("last", "Enter a last day that is not over yet");
    }
}
