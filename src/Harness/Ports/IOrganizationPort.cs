namespace ScimConformance.Harness.Ports;

/// <summary>What happens to a whole organization.</summary>
internal interface IOrganizationPort
{
    /// <summary>Puts the organization on a plan: enterprise, pro, startup or free.</summary>
    Task ChangePlanAsync(string plan);

    /// <summary>Limits SCIM calls to so many a minute (DD-SYNC-13).</summary>
    Task LimitCallsAsync(int calls);

    /// <summary>Switches managed teams, which have to be asked for, on or off (DD-PLAN-05).</summary>
    Task SwitchManagedTeamsAsync(bool on);

    /// <summary>Makes the provider forget what it holds of the organization in memory, as a restart does.</summary>
    Task RestartAsync();
}
