using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminUi.Shared;

/// <summary>An instant on a page: how long ago by the organization's clock, and exactly.</summary>
internal sealed class When(DateTimeOffset instant, DateTimeOffset now) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write($"<time datetime=\"{Instant.Format(instant)}\">");
        writer.Write(RelativeTime.Describe(instant, now));
        writer.Write($" <small>{Exactly(instant)}</small></time>");
    }

    public static string Exactly(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("d MMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
