using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Commands;

/// <summary>
/// Reachability, authentication, discovery and one create, read and delete, a line each: what somebody wants to
/// know before a run, or when one went wrong at its first step.
/// </summary>
internal sealed class DoctorCommand(Launch launch, TimeProvider time)
{
    private bool _healthy = true;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var settings = launch.ReadSettings().Read();
        Consent.Require(settings, users: 1);
        await using var session = await TargetFactory.OpenAsync(
            settings,
            new SecretMask(),
            time,
            running: null,
            cancellation
        );

        // A target that is not reached, or refuses the credential, is not opened.
        Say("reachable", problem: null);
        Say("authenticated", problem: null);
        Say(
            $"discovery: {string.Join(", ", session.Capabilities.Advertised.Select(c => $"{c.Key} {c.Value}"))}",
            problem: null
        );

        var tenant = await session.RentAsync(ScenarioNeeds.Least, cancellation);
        var people = new PersonSource(settings.Seed, "doctor", settings.EmailDomain);
        var driver = new ScimDriver(
            tenant,
            session.Http,
            new EvidenceLog(),
            RunLimits.None,
            new RunCancellation(cancellation)
        );
        await TryUserAsync(new Client(driver, people), new ScenarioUser(people.Next()));
        foreach (var left in await session.CleanUpAsync(progress: null, CancellationToken.None))
        {
            Console.Error.WriteLine(left);
        }

        return _healthy ? ExitCode.Success : ExitCode.NotConforming;
    }

    private async Task TryUserAsync(Client client, ScenarioUser user)
    {
        Say("create a User", AnswerChecks.Created(await client.CreateAsync(user)));
        if (user.GivenId is not null)
        {
            Say("read it", AnswerChecks.Succeeded(await client.ReadAsync(user)));
            Say("delete it", AnswerChecks.NoContent(await client.DeleteAsync(user)));
        }
    }

    private void Say(string what, Discrepancy? problem)
    {
        _healthy &= problem is null;
        Console.WriteLine(
            problem is null
                ? $"ok    {what}"
                : $"FAIL  {what}: expected {problem.Expected}, found {problem.Actual}"
        );
    }
}
