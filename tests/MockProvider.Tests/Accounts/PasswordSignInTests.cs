using Microsoft.Extensions.DependencyInjection;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Tests.Accounts;

/// <summary>A refused login takes the same work for every address, so that the time tells nobody who has an account, or where.</summary>
public sealed class PasswordSignInTests
{
    private const string Ann = "ann@example.com";
    private const string Wrong = "a wrong password";

    private static readonly Dictionary<
        string,
        Func<TestProvider, Task<(string Address, string? Organization)>>
    > Cases = new(StringComparer.Ordinal)
    {
        ["nobody"] = _ => Task.FromResult<(string, string?)>(("nobody@example.net", null)),
        ["no address"] = _ => Task.FromResult<(string, string?)>(("", null)),
        ["a person"] = async provider =>
        {
            await (await provider.CreateAsync()).CreateActiveUserAsync(Ann);
            return (Ann, null);
        },
        ["a person of that organization"] = async provider =>
        {
            var organization = await provider.CreateAsync();
            await organization.CreateActiveUserAsync(Ann);
            return (Ann, organization.Id);
        },
        ["a person of another organization"] = async provider =>
        {
            await (await provider.CreateAsync()).CreateActiveUserAsync(Ann);
            return (Ann, (await provider.CreateAsync()).Id);
        },
        ["an invited person"] = async provider =>
        {
            await (await provider.CreateAsync()).CreateUserAsync(Ann);
            return (Ann, null);
        },
        ["a disabled person"] = async provider =>
        {
            var organization = await provider.CreateAsync();
            await organization.SetActiveAsync(
                await organization.CreateActiveUserAsync(Ann),
                active: false
            );
            return (Ann, null);
        },
        ["a person who has to wait"] = async provider =>
        {
            var organization = await provider.CreateAsync();
            await organization.FreezeAsync();
            await organization.CreateActiveUserAsync(Ann);
            for (var i = 0; i < 6; i++)
            {
                await organization.LogInAsync(Ann, Wrong);
            }

            return (Ann, null);
        },
        ["an administrator whose password was made up"] = async provider =>
        {
            var organization = await provider.CreateAsync();
            return (organization.AdministratorAddress, organization.Id);
        },
        ["administrators of many organizations"] = async provider =>
        {
            var organization = await provider.CreateAsync();
            for (var i = 0; i < IPasswordStore.MostPersons; i++)
            {
                await provider.CreateAsync();
            }

            return (organization.AdministratorAddress, null);
        },
        ["a service account"] = _ =>
            Task.FromResult<(string, string?)>(("scim-service-account@example.com", null)),
    };

    private static string[] Names() => [.. Cases.Keys];

    [TestCaseSource(nameof(Names))]
    public async Task A_wrong_password_takes_the_same_work_whoever_it_is(string name)
    {
        await using var provider = await TestProvider.StartAsync();
        var (address, organization) = await Cases[name](provider);
        var slow = new CountingHasher();
        var signIn = ActivatorUtilities.CreateInstance<PasswordSignIn>(
            provider.Host.Services,
            new PasswordHashing(slow)
        );

        var opened = await signIn.ExecuteAsync(
            address,
            Wrong,
            organization,
            CancellationToken.None
        );

        opened.Error!.Status.Should().Be(401);
        slow.Comparisons.Should().Be(IPasswordStore.MostPersons);
    }
}
