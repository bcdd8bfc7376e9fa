using System.Globalization;
using System.Text.Json.Nodes;
using ScimConformance.Fuzz.Generating;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Checking;

/// <summary>What must hold of each answer alone.</summary>
internal static class AnswerChecks
{
    private const int NotImplemented = 501;
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public static IEnumerable<Violation> Check(FuzzAnswer answer)
    {
        if (answer.Status == 0)
        {
            yield return new(Property.EveryRequestIsAnswered, "there is no answer");
        }

        if (answer.Status >= 500 && answer.Status != NotImplemented)
        {
            yield return new(Property.NoServerError, $"the status is {answer.Status}");
        }

        if (answer.IsSuccess && answer.Body.Length > 0 && answer.Json() is null)
        {
            yield return new(
                Property.SuccessesAreJson,
                "the body is not JSON, or names a member twice"
            );
        }

        if (answer.Status >= 400 && !IsOfKestrel(answer) && ErrorProblem(answer) is { } problem)
        {
            yield return new(Property.RefusalsAreScimErrors, problem);
        }
    }

    public static string? ScimTypeOf(FuzzAnswer answer) =>
        answer.Status >= 400 ? (answer.Json() as JsonObject)?["scimType"]?.ToString() : null;

    // A request line that is too long ends in Kestrel; no application ever sees it.
    private static bool IsOfKestrel(FuzzAnswer answer) => answer is { Status: 414, Body.Length: 0 };

    // RFC 7644 section 3.12.
    private static string? ErrorProblem(FuzzAnswer answer)
    {
        if (answer.MediaType is not (FuzzRequest.ScimJson or "application/json"))
        {
            return $"the media type is '{answer.MediaType}'";
        }

        if (answer.Json() is not JsonObject error)
        {
            return "the body is not a JSON object";
        }

        if (error["schemas"] is not JsonArray schemas || !schemas.Any(IsError))
        {
            return $"schemas does not name {Urns.Error}";
        }

        return IsText(error["status"], answer.Status.ToString(CultureInfo.InvariantCulture))
            ? null
            : $"status is {error["status"]?.ToJsonString() ?? "missing"} in an answer {answer.Status}";
    }

    private static bool IsError(JsonNode? schema) => IsText(schema, Urns.Error);

    private static bool IsText(JsonNode? node, string expected) =>
        node is JsonValue value
        && value.TryGetValue<string>(out var text)
        && string.Equals(text, expected, StringComparison.Ordinal);
}
