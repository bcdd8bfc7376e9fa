namespace ScimConformance.Harness.Ports;

/// <summary>The organization's clock. It never goes back.</summary>
internal interface IClockPort
{
    /// <summary>Stops the clock where it is, so that boundaries can be met exactly.</summary>
    Task StopAsync();

    Task AdvanceAsync(TimeSpan by);
}
