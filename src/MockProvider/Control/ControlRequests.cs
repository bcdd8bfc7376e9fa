using System.Text.Json;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Control;

/// <summary>Reads the bodies of the control API. What is refused is named with what was expected.</summary>
internal static class ControlRequests
{
    public static Result<(bool? Running, DateTimeOffset? Now)> Clock(JsonObject body)
    {
        var unknown = body.FirstOrDefault(member => member.Key is not ("running" or "now")).Key;
        return (unknown, Running(body), Now(body)) switch
        {
            ({ } key, _, _) => ScimError.BadRequest(
                $"'{key}' is not known here; expected running, now."
            ),
            (_, { IsError: true } running, _) => running.Error!,
            (_, _, { IsError: true } now) => now.Error!,
            var (_, running, now) => (running.Value, now.Value),
        };
    }

    public static Result<string> Plan(JsonObject body) =>
        SchemaCheck.Check(OptionsSchema.Property("plan"), body["plan"], "plan.") is { } error
            ? error
            : body["plan"]!.GetValue<string>();

    public static Result<double> Seconds(JsonObject body) =>
        body["seconds"] is JsonValue value && value.GetValueKind() is JsonValueKind.Number
            ? value.GetValue<double>()
            : Refuse("seconds", body["seconds"], "a number of seconds from 0");

    public static Result<string> Handle(JsonObject body) =>
        body["handle"] is JsonValue value && value.TryGetValue<string>(out var handle)
            ? handle
            : Refuse("handle", body["handle"], "a userName or an e-mail address");

    private static Result<bool?> Running(JsonObject body) =>
        body["running"] switch
        {
            null => default(bool?),
            JsonValue value when value.TryGetValue<bool>(out var running) => running,
            var value => Refuse("running", value, "true or false"),
        };

    private static Result<DateTimeOffset?> Now(JsonObject body) =>
        body["now"] switch
        {
            null => default(DateTimeOffset?),
            JsonValue value
                when value.TryGetValue<string>(out var text)
                    && DateTimeOffset.TryParse(
                        text,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AssumeUniversal,
                        out var now
                    ) => now,
            var value => Refuse("now", value, "an instant such as 2026-01-31T12:00:00.000Z"),
        };

    private static ScimError Refuse(string key, JsonNode? value, string expected) =>
        ScimError.BadRequest(
            $"'{key}' is {value?.ToJsonString() ?? "missing"}; expected {expected}."
        );
}
