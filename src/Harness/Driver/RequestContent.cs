namespace ScimConformance.Harness.Driver;

/// <summary>A request's body with its media type.</summary>
internal sealed record RequestContent(string Text, string MediaType)
{
    public static RequestContent Scim(string json) => new(json, HttpExchanger.ScimMediaType);

    public static RequestContent Json(string json) => new(json, "application/json");

    public static RequestContent EmptyForm { get; } = new("", "application/x-www-form-urlencoded");
}
