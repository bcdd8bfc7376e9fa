using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Requirements;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Two values for each attribute of RFC 7643 section 8.7.1, chosen so that what servers do wrong with it shows.</summary>
internal static class SampleValues
{
    public static JsonNode Of(SchemaRow row, bool first) =>
        (row.Path, row.Type) switch
        {
            (_, "boolean") => first,
            (_, "binary") => Certificate(first ? "a" : "b"),
            (_, "reference") => $"https://example.com/{(first ? "One" : "Two")}",
            ("userName", _) => first ? "sample@example.com" : "sample2@example.com",
            ("emails.value", _) => first ? "Ann.X@example.com" : "bea@example.com",
            ("phoneNumbers.value", _) => first ? "tel:+1-201-555-0123" : "tel:+1-201-555-0199",
            ("addresses.postalCode" or "employeeNumber", _) => first ? "01234" : "007",
            ("addresses.country", _) => first ? "US" : "SE",
            ("addresses.formatted" or "addresses.streetAddress", _) => first
                ? "1 High Street\nFlat 2"
                : "2 Low Street\r\nFlat 1",
            ("locale", _) => first ? "en-US" : "sv-SE",
            ("timezone", _) => first ? "America/Los_Angeles" : "Europe/Stockholm",
            ("preferredLanguage", _) => first ? "da, en-gb;q=0.8" : "sv",
            _ when row.Printed["canonicalValues"] is JsonArray values => values[
                first ? 0 : ^1
            ]!.DeepClone(),
            _ => first ? "One Value" : "Another Value",
        };

    public static JsonNode OfElement(string attribute, string value) =>
        attribute switch
        {
            "emails" => $"{value}@example.com",
            "photos" => $"https://example.com/{value}.png",
            "x509Certificates" => Certificate(value),
            _ => value,
        };

    // Nobody opens it: the attribute holds base64 text.
    private static string Certificate(string name) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"certificate {name}"));
}
