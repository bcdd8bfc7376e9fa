namespace ScimConformance.Harness.Ports;

/// <summary>The handle that follows from a team's name (DD-GRP-11): in lower case, with underscores for spaces.</summary>
internal static class TeamHandle
{
    public static string Of(string name) => NameOf(name).ToLowerInvariant();

    /// <summary>The name itself as a team has it.</summary>
    public static string NameOf(string name) => name.Replace(' ', '_');
}
