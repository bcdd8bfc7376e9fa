using System.Text;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Tests;

/// <summary>Exchanges that differ from those of <see cref="Answers"/> in a header or in their bytes.</summary>
internal static class ChangedAnswers
{
    public static Exchange With(this Exchange exchange, string header, string value) =>
        exchange with
        {
            Response = exchange.Answer with
            {
                Headers =
                [
                    .. exchange.Answer.Headers.Where(h =>
                        !string.Equals(h.Key, header, StringComparison.Ordinal)
                    ),
                    new(header, value),
                ],
            },
        };

    /// <summary>An answer whose body came as these bytes.</summary>
    public static Exchange Of(this byte[] bytes, int status = 200)
    {
        var exchange = Answers.Of(
            status,
            bytes.Length == 0 ? null : Encoding.UTF8.GetString(bytes)
        );
        return exchange with { Response = exchange.Answer with { Form = BodyForm.Of(bytes) } };
    }

    public static Exchange Sending(this Exchange exchange, string header, string value) =>
        exchange with
        {
            Request = exchange.Request with
            {
                Headers = [.. exchange.Request.Headers, new(header, value)],
            },
        };
}
