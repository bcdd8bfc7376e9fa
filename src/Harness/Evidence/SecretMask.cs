using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ScimConformance.Harness.Evidence;

/// <summary>
/// Takes secrets out of everything that is written down: values it was told of, wherever they stand, and the
/// values of headers and JSON members that hold secrets by their name. Applied when evidence is written, so a
/// secret learned late is masked in what was recorded early.
/// </summary>
internal sealed partial class SecretMask
{
    private const string Mask = "***";

    private static readonly HashSet<string> SecretHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization",
        "Proxy-Authorization",
        "Cookie",
        "Set-Cookie",
        "DD-API-KEY",
        "DD-APPLICATION-KEY",
    };

    private readonly ConcurrentDictionary<string, byte> _secrets = new(StringComparer.Ordinal);

    private volatile SecretFinder _known = new([]);

    /// <summary>Registers a secret; values under six characters would mask innocent text and are left out.</summary>
    public void Add(string? secret)
    {
        if (secret is { Length: >= 6 })
        {
            _secrets.TryAdd(secret, 0);
        }
    }

    public string HeaderValue(string name, string value)
    {
        if (!SecretHeaders.Contains(name))
        {
            return Text(value);
        }

        var scheme = value.Split(' ', 2);
        return
            scheme.Length == 2 && name.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase)
            ? $"{scheme[0]} {Mask}"
            : Mask;
    }

    public string Text(string text) =>
        SecretMembers().Replace(Known().Replace(text, Mask), "${name}" + $"\"{Mask}\"");

    // Evidence is written after the last secret is learned: what finds them is made once or twice in a run.
    private SecretFinder Known()
    {
        var known = _known;
        if (known.Count != _secrets.Count)
        {
            _known = known = new SecretFinder([.. _secrets.Keys]);
        }

        return known;
    }

    [GeneratedRegex(
        """(?<name>"(?:key|password|secret|token|access_token|applicationKey|apiKey|cookie)"\s*:\s*)"(?:[^"\\]|\\.)*"  """,
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SecretMembers();
}
