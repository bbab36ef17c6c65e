using Heard.Domain.Routes;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Running;

/// <summary>A body that reviews its own answers: none of the demonstration's does.</summary>
static class SecondStage
{
    /// <summary>The body has one from now on, and one may ask for two months.</summary>
    public static async Task Begins(RunningService service, string body)
    {
        var bodies = service.Services.GetRequiredService<Bodies>();
        var organisation = (await bodies.Find(body))!;
        var stage = new ChainStep(TierKind.Internal, new("A review by another manager", "Adolygiad gan reolwr arall"), new("Somebody who did not write our answer looks at it.", "Mae rhywun na ysgrifennodd ein hateb yn edrych arno.")) { WithinMonths = 2 };
        var settings = Bodies.Write(organisation with { Chain = [stage, .. organisation.Chain] });
        await using var scope = service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(organisation.Id);
        await scope.ServiceProvider.GetRequiredService<AppDb>().Organisations.Where(row => row.Id == organisation.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Settings, settings));
        bodies.Forget();
    }
}
