namespace ScimConformance.Harness.Ports;

/// <summary>What happens to a whole organization.</summary>
internal interface IOrganizationPort
{
    /// <summary>Puts the organization on a plan: enterprise, pro, startup or free.</summary>
    Task ChangePlanAsync(string plan);

    /// <summary>Makes the provider forget what it holds of the organization in memory, as a restart does.</summary>
    Task RestartAsync();
}
