using System.Security.Cryptography;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Installing;

/// <summary>
/// <c>heard colleague EMAIL NAME BODY ROLE</c>: an account with a role in a body, and for a new account a password,
/// printed once. The colleague sets up the second step at the first sign-in.
/// </summary>
public static class AddColleague
{
    const int PasswordLength = 20;

    /// <summary>Runs it. 0: well; 1: it cannot be; 2: it was not called rightly.</summary>
    public static async Task<int> Run(IServiceProvider services, string[] words, TextWriter output)
    {
        if (words is not [var email, var name, var shortName, var roleName] || !Enum.TryParse<Role>(roleName, ignoreCase: true, out var role))
        {
            await output.WriteLineAsync($"heard colleague EMAIL NAME BODY ROLE, with one of the roles {string.Join(", ", Enum.GetNames<Role>())}");
            return 2;
        }

        await Database.Prepare(services);
        if (await services.GetRequiredService<Bodies>().Find(shortName) is not { } body)
        {
            await output.WriteLineAsync($"There is no body '{shortName}'. Add it first: heard body new SHORT-NAME NAME");
            return 1;
        }

        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByEmailAsync(email);
        if (account is null)
        {
            account = new Account { UserName = email, Email = email, EmailConfirmed = true, Name = name };
            var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", PasswordLength);
            var made = await accounts.CreateAsync(account, password);
            if (!made.Succeeded)
            {
                await output.WriteLineAsync(string.Join(" ", made.Errors.Select(error => error.Description)));
                return 1;
            }

            await output.WriteLineAsync($"Password, shown once: {password}");
        }

        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            if (await database.Memberships.FirstOrDefaultAsync(member => member.AccountId == account.Id && member.OrganisationId == body.Id) is { } member) member.Role = role;
            else database.Memberships.Add(new MembershipRow { AccountId = account.Id, OrganisationId = body.Id, Role = role });
            return await database.SaveChangesAsync();
        });
        await output.WriteLineAsync($"{name} is {role} at {body.Name.En}");
        return 0;
    }
}
