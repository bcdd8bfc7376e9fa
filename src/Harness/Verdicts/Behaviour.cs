namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// Which way a target goes where the RFCs leave it open: the ruling (<c>N01</c>), and the way in a few words that
/// complete a sentence about the target ("answers PATCH with 204").
/// </summary>
internal sealed record Behaviour(string Ruling, string Way);
