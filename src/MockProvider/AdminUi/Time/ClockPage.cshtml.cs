using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminUi.Time;

/// <summary>Moves the organization's clock, where the provider was started with control.</summary>
internal sealed class ClockPage(OrganizationSetting setting, ProviderOptions options) : SignedInPage
{
    public static readonly IReadOnlyList<(string Name, int Seconds)> Steps =
    [
        ("1 minute", 60),
        ("1 hour", 3600),
        ("1 day", 86400),
        ("2 days", 172800),
        ("30 days", 2592000),
    ];

    public override bool Exists => options.Control;

    public override bool IsOpen => Rights.MovesClock;

    public async Task<IActionResult> OnPostRunAsync([FromForm] bool running) =>
        Answer(
            await setting.SetClockAsync(Organization.Id, running, null, Cancellation),
            running ? "The clock runs." : "The clock stands still."
        );

    public async Task<IActionResult> OnPostAdvanceAsync([FromForm] int seconds) =>
        Answer(
            await setting.AdvanceClockAsync(Organization.Id, seconds, Cancellation),
            "The clock was moved ahead."
        );

    public async Task<IActionResult> OnPostSetAsync([FromForm] string? instant) =>
        DateTimeOffset.TryParse(
            instant,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var wanted
        )
            ? Answer(
                await setting.SetClockAsync(Organization.Id, null, wanted, Cancellation),
                "The clock is set."
            )
            : Refuse(
                ScimError.BadRequest(
                    "That is no instant; expected one such as 2026-01-31T12:00:00.000Z."
                )
            );

    private IActionResult Answer(Result<Organization> changed, string notice) =>
        changed.IsError ? Refuse(changed.Error) : Done(notice, PagePaths.Clock);
}
