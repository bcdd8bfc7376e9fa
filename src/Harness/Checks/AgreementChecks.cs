using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Whether a search agrees with what the resource itself shows.</summary>
internal static class AgreementChecks
{
    /// <summary>
    /// The resource of this id is in the list just if it is expected there. A filter that the provider does not support is
    /// refused with 400, 403 or 501: a warning (ruling N84).
    /// </summary>
    public static Discrepancy? Finds(Exchange exchange, string id, bool expected)
    {
        if (ListChecks.Resources(exchange) is not { } found)
        {
            var none = new Discrepancy("a list", AnswerText.Of(exchange), exchange);
            return exchange.Answer.Status is 400 or 403 or 501 ? none.AsWarning() : none;
        }

        return found.Any(r => string.Equals(r.Id, id, StringComparison.Ordinal)) == expected
            ? null
            : new(
                expected ? $"a list that holds {id}" : $"a list without {id}",
                $"{found.Count} resources",
                exchange
            );
    }
}
