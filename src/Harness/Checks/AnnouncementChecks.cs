using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// An announcement beside the example of RFC 7643 section 8.7. Ruling N58: type, multiValued, a looser mutability, and all that
/// makes userName and password what they are, is the requirement's; providers may vary the rest, which is only mentioned.
/// A characteristic that is left out has the default of section 2.2.
/// </summary>
internal static class AnnouncementChecks
{
    private static readonly string[] Keys = ["userName", "password"];
    private static readonly string[] FromStrictToLoose =
    [
        "readOnly",
        "immutable",
        "writeOnly",
        "readWrite",
    ];

    /// <summary>
    /// Holds an announcement against characteristics in the RFC's words: <c>single-valued, string, optional, readWrite, returned
    /// default, caseExact false, uniqueness none, canonicalValues work/home</c>.
    /// </summary>
    /// <param name="requiredWeighs">Whether "optional" where the RFC has "required" is more than a note.</param>
    public static IEnumerable<Discrepancy?> Says(
        Announcement announced,
        string path,
        string characteristics,
        Exchange shown,
        bool requiredWeighs = false
    )
    {
        var isKey = Keys.Contains(path, StringComparer.OrdinalIgnoreCase);
        foreach (var stated in characteristics.Split(", "))
        {
            var (name, wanted, found) = Compare(announced, stated);
            if (string.Equals(wanted, found, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var discrepancy = new Discrepancy(
                $"{path} to be announced as {name} {wanted}",
                $"{name} {found}",
                shown
            );
            var weighs =
                isKey
                || Weighs(name, wanted, found)
                || (requiredWeighs && name is "required" && wanted is "true");
            yield return weighs ? discrepancy : discrepancy.AsNote();
        }
    }

    /// <summary>The texts of a list such as <c>canonicalValues</c>; none where it is left out.</summary>
    public static IReadOnlyList<string> Texts(Announcement announced, string member) =>
        [
            .. Json.Items(Json.Member(announced.Definition, member))
                .Select(Json.Text)
                .OfType<string>(),
        ];

    private static bool Weighs(string name, string wanted, string found) =>
        name switch
        {
            "type" or "multiValued" => true,
            "mutability" => Looseness(found) > Looseness(wanted),
            _ => false,
        };

    private static int Looseness(string mutability) =>
        Array.IndexOf(FromStrictToLoose, mutability) is >= 0 and var index ? index : int.MaxValue;

    private static (string Name, string Wanted, string Found) Compare(
        Announcement announced,
        string stated
    )
    {
        var (word, value) = stated.Split(' ', 2) is [var first, var rest]
            ? (first, rest)
            : (stated, "");
        return word switch
        {
            "single-valued" => ("multiValued", "false", Say(announced.MultiValued)),
            "multi-valued" => ("multiValued", "true", Say(announced.MultiValued)),
            "required" => ("required", "true", Say(announced.Required)),
            "optional" => ("required", "false", Say(announced.Required)),
            "returned" => (word, value, announced.Returned ?? "default"),
            "uniqueness" => (word, value, announced.Uniqueness ?? "none"),
            // Ruling N36: the prose says true and the tables say false of references and binary values.
            "caseExact" => (
                word,
                value,
                announced.Type is "reference" or "binary" ? value : Say(announced.CaseExact)
            ),
            "referenceTypes" or "canonicalValues" => (word, Sorted(value), List(announced, word)),
            "readWrite" or "readOnly" or "immutable" or "writeOnly" => (
                "mutability",
                word,
                announced.Mutability ?? "readWrite"
            ),
            "string" or "boolean" or "integer" or "complex" or "reference" or "binary" => (
                "type",
                word,
                announced.Type ?? "string"
            ),
            _ => throw new InvalidOperationException($"'{stated}' is no characteristic."),
        };
    }

    private static string List(Announcement announced, string member) =>
        string.Join('/', Texts(announced, member).Order(StringComparer.Ordinal));

    private static string Sorted(string list) =>
        string.Join('/', list.Split('/').Order(StringComparer.Ordinal));

    private static string Say(bool? value) => value is true ? "true" : "false";
}
