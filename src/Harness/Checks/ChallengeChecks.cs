using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// The challenges of 401 answers (RFC 9110 section 11.6.1, RFC 6750 section 3). A check of one property leaves headers that lack what it
/// is about to the others.
/// </summary>
internal static class ChallengeChecks
{
    private const string HeaderName = "WWW-Authenticate";
    private const string Bearer = "Bearer";

    private static readonly string[] OnlyOnce =
    [
        "realm",
        "scope",
        "error",
        "error_description",
        "error_uri",
    ];

    public static Discrepancy? NamesScheme(Exchange exchange) =>
        AnswerChecks.HasHeader(exchange, HeaderName);

    /// <summary>Schemes and parameters, and a realm, where there is one, in quotes.</summary>
    public static Discrepancy? IsWellFormed(Exchange exchange)
    {
        if (exchange.Answer.Header(HeaderName) is not { } header)
        {
            return null;
        }

        var challenges = Challenge.ParseList(header);
        return
            challenges is { Count: > 0 }
            && challenges
                .SelectMany(c => c.Parameters)
                .All(p =>
                    !p.Key.Equals("realm", StringComparison.OrdinalIgnoreCase)
                    || p.Value.StartsWith('"')
                )
            ? null
            : new("schemes with parameters, and realm in quotes", header, exchange);
    }

    public static Discrepancy? HasBearer(Exchange exchange) =>
        exchange.Answer.Header(HeaderName) is not { } header || BearersOf(exchange).Count > 0
            ? null
            : new("a challenge of the scheme Bearer", header, exchange);

    /// <summary>A token that is not known is an invalid_token; no error code is a note, another a warning.</summary>
    public static IEnumerable<Discrepancy?> SaysInvalidToken(Exchange exchange) =>
        BearersOf(exchange)
            .Select(challenge =>
                challenge.Parameter("error") switch
                {
                    "invalid_token" => null,
                    null => new Discrepancy("error=\"invalid_token\"", "none", exchange).AsNote(),
                    var other => new Discrepancy(
                        "error=\"invalid_token\"",
                        other,
                        exchange
                    ).AsWarning(),
                }
            );

    public static IEnumerable<Discrepancy?> HasParameters(Exchange exchange) =>
        BearersOf(exchange)
            .Select(challenge =>
                challenge.Parameters.Count > 0
                    ? null
                    : new Discrepancy(
                        "a Bearer challenge with a parameter, such as realm",
                        exchange.Answer.Header(HeaderName)!,
                        exchange
                    )
            );

    public static IEnumerable<Discrepancy?> RepeatsNothing(Exchange exchange) =>
        BearersOf(exchange)
            .SelectMany(challenge =>
                OnlyOnce.Where(name =>
                    challenge.Parameters.Count(p =>
                        p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
                    ) > 1
                )
            )
            .Select(name => new Discrepancy(
                $"{name} once",
                exchange.Answer.Header(HeaderName)!,
                exchange
            ));

    /// <summary>Printable ASCII without quotation mark and backslash; scope and error_uri without blanks, but one between two scopes.</summary>
    public static IEnumerable<Discrepancy?> HasPlainParameters(Exchange exchange) =>
        BearersOf(exchange)
            .SelectMany(challenge => challenge.Parameters)
            .Where(p => !IsPlain(p.Key, Unquoted(p.Value)))
            .Select(p => new Discrepancy(
                $"{p.Key} in characters that RFC 6750 allows",
                p.Value,
                exchange
            ));

    private static string Unquoted(string value) => value is ['"', .., '"'] ? value[1..^1] : value;

    private static bool IsPlain(string name, string value) =>
        name.ToUpperInvariant() switch
        {
            "ERROR" or "ERROR_DESCRIPTION" => value.All(IsText),
            "ERROR_URI" => value.All(c => IsText(c) && c != ' ')
                && Uri.IsWellFormedUriString(value, UriKind.RelativeOrAbsolute),
            "SCOPE" => value.Split(' ').All(scope => scope.Length > 0 && scope.All(IsText)),
            _ => true,
        };

    private static bool IsText(char c) => c is >= ' ' and <= '~' and not ('"' or '\\');

    public static IEnumerable<Discrepancy?> HasNoErrorCode(Exchange exchange) =>
        BearersOf(exchange)
            .Select(challenge =>
                challenge.Parameter("error") is { } code
                    ? new Discrepancy("no error code", code, exchange)
                    : null
            );

    /// <summary>A discovery document that strangers read, or need a credential for (ruling N63): the second is a note.</summary>
    public static Discrepancy? IsPublicOrProtected(Exchange exchange)
    {
        var found = new Discrepancy(
            "200 with authenticationSchemes, or 401",
            AnswerText.Of(exchange),
            exchange
        );
        return exchange.Answer.Status switch
        {
            200 when Json.Member(Json.ObjectOf(exchange), "authenticationSchemes") is not null =>
                null,
            401 or 403 => found.AsNote(),
            _ => found,
        };
    }

    /// <summary>Some scheme is announced that is more than a name and a password.</summary>
    public static Discrepancy? NotBasicAlone(Exchange config)
    {
        var types = Json.Items(Json.Member(Json.ObjectOf(config), "authenticationSchemes"))
            .Select(scheme => Json.Text(Json.Member(scheme, "type")))
            .ToList();
        return types.Count > 0 && types.All(type => type is "httpbasic")
            ? new("another scheme than httpbasic", "that alone", config)
            : null;
    }

    /// <summary>A success that a token in the URL has opened is marked as private (RFC 6750 section 2.3).</summary>
    public static Discrepancy? IsPrivate(Exchange exchange) =>
        exchange.Answer.Header("Cache-Control") is { } control
        && control.Contains("private", StringComparison.OrdinalIgnoreCase)
            ? null
            : new(
                "Cache-Control: private",
                exchange.Answer.Header("Cache-Control") ?? "no Cache-Control",
                exchange
            );

    private static IReadOnlyList<Challenge> BearersOf(Exchange exchange) =>
        [
            .. (Challenge.ParseList(exchange.Answer.Header(HeaderName) ?? "") ?? []).Where(c =>
                c.Scheme.Equals(Bearer, StringComparison.OrdinalIgnoreCase)
            ),
        ];
}
