using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>References between resources (RFC 7643 section 2.3.7).</summary>
internal static class FollowedLinkChecks
{
    /// <summary>A relative link leads to a resource when it is read from the base of the provider.</summary>
    public static Discrepancy? StartsFromBase(FollowedLink link) =>
        !link.IsRelative || link.There?.Answer.Status is >= 200 and < 300
            ? null
            : new(
                $"{link.Link} to lead from the base to a resource",
                link.There is null ? "it leading away" : AnswerText.Of(link.There),
                link.There ?? link.Source
            );

    /// <summary>The link has the scheme http or https; that something answered there is seen by its having been followed.</summary>
    public static Discrepancy? IsHttp(FollowedLink link) =>
        link.Target?.Scheme is "http" or "https"
            ? null
            : new($"{link.Link} to be http or https", link.Target?.Scheme ?? "no URI", link.Source);
}
