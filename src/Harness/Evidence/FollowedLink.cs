namespace ScimConformance.Harness.Evidence;

/// <summary>
/// A link that <paramref name="Source"/> shows, its absolute form (null where it has none), and what is there (null where it
/// was not followed, as it leads away from the provider).
/// </summary>
internal sealed record FollowedLink(string Link, Uri? Target, Exchange? There, Exchange Source)
{
    public bool IsRelative => !Uri.TryCreate(Link, UriKind.Absolute, out _) || Link.StartsWith('/');
}
