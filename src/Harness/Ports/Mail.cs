using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>A mail as its reader sees it. <see cref="Links"/> are the absolute links of its text.</summary>
internal sealed record Mail(
    string Subject,
    string Text,
    IReadOnlyList<Uri> Links,
    Exchange Exchange
);
