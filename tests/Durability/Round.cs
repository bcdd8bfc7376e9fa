namespace ScimConformance.Durability;

/// <summary>What one life of the provider showed: the writes it acknowledged, and what was lost of the life before.</summary>
internal sealed record Round(int Acknowledged, IReadOnlyList<string> Lost);
