using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Deviations;

public sealed class KeyDeviationTests
{
    private const string Ann = "ann@example.com";

    [TestCase("", 401)]
    [TestCase("keys-survive-their-owner", 200)]
    public async Task Disabling_a_person_ends_the_keys_of_that_person(string deviation, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);
        var id = await organization.CreateActiveUserAsync(Ann);
        await organization.GiveRoleAsync(BuiltInRoles.Admin.Id, id);
        var key = await organization.CreateOwnKeyAsync(Ann);
        var before = await organization.TryKeyAsync(key);

        await organization.SetActiveAsync(id, false);

        before.Should().Be(200);
        (await organization.TryKeyAsync(key)).Should().Be(status);
        (await organization.StatusAsync(id)).Should().Be("Disabled");
    }

    [TestCase("", 401)]
    [TestCase("key-revives-with-its-owner", 200)]
    public async Task Enabling_a_person_brings_no_key_back(string deviation, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);
        var id = await organization.CreateActiveUserAsync(Ann);
        await organization.GiveRoleAsync(BuiltInRoles.Admin.Id, id);
        var key = await organization.CreateOwnKeyAsync(Ann);
        await organization.SetActiveAsync(id, false);
        var disabled = await organization.TryKeyAsync(key);

        await organization.SetActiveAsync(id, true);

        disabled.Should().Be(401);
        (await organization.TryKeyAsync(key)).Should().Be(status);
        (await organization.StatusAsync(id)).Should().Be("Active");
    }

    [TestCase("", 200)]
    [TestCase("service-account-key-dies-with-a-person", 401)]
    public async Task A_service_account_key_outlives_the_administrator_who_made_it(
        string deviation,
        int status
    )
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);

        await organization.SetActiveAsync(organization.AdministratorId, false);

        (await organization.TryKeyAsync(organization.ServiceAccountKey)).Should().Be(status);
        (await organization.TryKeyAsync(organization.AdministratorKey)).Should().Be(401);
    }

    private static Task<TestOrganization> Create(TestProvider provider, string deviation) =>
        provider.CreateDeviatingAsync(deviation.Length == 0 ? [] : [deviation]);
}
