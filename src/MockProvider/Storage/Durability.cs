namespace ScimConformance.MockProvider.Storage;

/// <summary>What an acknowledged write survives.</summary>
public enum Durability
{
    /// <summary>The death of the process.</summary>
    Normal,

    /// <summary>The loss of power as well.</summary>
    Full,
}
