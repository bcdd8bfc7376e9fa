using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What became of writes to attributes, beside the mutability that is announced for them (RFC 7643 section 7).</summary>
internal static class MutabilityChecks
{
    /// <summary>
    /// A write to a readWrite attribute has changed it. One that is refused for another reason than its mutability says nothing;
    /// a refusal of the client's rights (403) is only mentioned.
    /// </summary>
    public static Discrepancy? TookEffect(
        AttributePlace place,
        Exchange before,
        Exchange answer,
        Exchange after
    ) =>
        answer.Answer.Status switch
        {
            >= 200 and < 300 => SameValue.Are(
                place.ValueIn(Json.ObjectOf(before)),
                place.ValueIn(Json.ObjectOf(after))
            )
                ? new($"another value of {place.Path}", "the one before", after)
                : null,
            400 when RefusalChecks.KeywordOf(answer) is "mutability" => new(
                $"{place.Path} to be written, as it is announced as readWrite",
                AnswerText.Of(answer),
                answer
            ),
            403 => new Discrepancy(
                $"{place.Path} to be written",
                AnswerText.Of(answer),
                answer
            ).AsNote(),
            _ => null,
        };

    /// <summary>
    /// A PATCH of an attribute that has a value did what the announcement says: readWrite is changed; immutable and readOnly
    /// are not, and refused with 400. Refused otherwise, or not at all, is a warning.
    /// </summary>
    public static IEnumerable<Discrepancy?> IsAsAnnounced(
        string? mutability,
        string path,
        Exchange answer,
        Exchange before,
        Exchange after
    )
    {
        var changed = !SameValue.Are(
            ResourcePath.First(Json.ObjectOf(before), path),
            ResourcePath.First(Json.ObjectOf(after), path)
        );
        return mutability is "immutable" or "readOnly"
            ? changed
                ? [new($"{path} to stay, as it is {mutability}", "another value", after)]
                : ToleranceChecks.OughtToBeRefused(answer, 400, ["mutability"])
            :
            [
                changed
                    ? null
                    : new(
                        $"{path} to change, as it is {mutability ?? "readWrite"}",
                        AnswerText.Of(answer),
                        answer
                    ),
            ];
    }
}
