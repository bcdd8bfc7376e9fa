using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>An exchange that unfolds: the request and the response as they went over the wire, secrets masked.</summary>
internal sealed class ExchangeDetails(HtmlWriter html, SecretMask mask)
{
    private readonly MessageText _message = new(mask);

    /// <summary>An exchange in one line, by which links to it are known.</summary>
    public static string Title(Exchange exchange) =>
        $"exchange {exchange.Number}: {exchange.Request.Method} {exchange.Request.Url.PathAndQuery}, {Outcome(exchange)}";

    public void Write(Exchange exchange, string anchor)
    {
        using (html.Begin("details", ("class", "exchange")))
        {
            using (html.Begin("summary"))
            {
                html.Element("span", $"{exchange.Number}", ("class", "number"));
                html.Element("span", exchange.Request.Method, ("class", "method"));
                html.Element("span", exchange.Request.Url.PathAndQuery, ("class", "name url"));
                html.Element(
                    "span",
                    $"{Outcome(exchange)}, {Quantity.Duration(exchange.Duration)}",
                    ("class", "time")
                );
            }

            using (html.Begin("div", ("class", "inside"), ("id", anchor)))
            {
                html.Element(
                    "p",
                    $"{exchange.Channel} channel, {EvidenceJson.Instant(exchange.StartedAt)}",
                    ("class", "crumb")
                );
                html.Element("p", "Request", ("class", "part"));
                html.Element("pre", _message.Of(exchange.Request));
                WriteAnswer(exchange);
            }
        }
    }

    private void WriteAnswer(Exchange exchange)
    {
        html.Element("p", "Response", ("class", "part"));
        if (exchange.Response is { } response)
        {
            html.Element("pre", _message.Of(response));
        }
        else
        {
            html.Element("p", $"None: {exchange.Failure}", ("class", "text"));
        }
    }

    private static string Outcome(Exchange exchange) =>
        exchange.Response is { } response ? $"status {response.Status}" : "no response";
}
